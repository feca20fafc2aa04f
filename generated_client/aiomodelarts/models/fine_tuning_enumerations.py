# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `fine_tuning`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class FineTuningArtifactType(OpenStrEnum):
    """Kind of artifact: the final model or a checkpoint (middle)."""

    FINAL = "final"
    MIDDLE = "middle"


class FineTuningAssetVisibility(OpenStrEnum):
    """Workspaces that see an asset: the current one or all."""

    CURRENT = "current"
    ALL = "all"


FineTuningAssetVisibilityValue: TypeAlias = Literal["current", "all"]
"""Value of a listed member of `FineTuningAssetVisibility`, which arguments accept as well."""


class FineTuningDatasetSource(OpenStrEnum):
    """Where a data set is kept: data engineering, OBS or a database."""

    DATAMNG = "datamng"
    OBS = "OBS"
    DB = "DB"


class FineTuningDatasetStep(OpenStrEnum):
    """Purpose of a data set: training, validation or test."""

    TRAIN = "train"
    EVAL = "eval"
    TEST = "test"


class FineTuningMethod(OpenStrEnum):
    """Training method: SFT tunes all parameters, LORA few of them, PRETRAIN trains from the start, and DPO and RFT
    use reinforcement learning.
    """

    SFT = "SFT"
    PRETRAIN = "PRETRAIN"
    LORA = "LORA"
    DPO = "DPO"
    RFT = "RFT"


class FineTuningModelType(OpenStrEnum):
    """Kind of model that is tuned."""

    TEXT_GENERATION = "TextGeneration"
    IMAGE_UNDERSTANDING = "ImageUnderstanding"
