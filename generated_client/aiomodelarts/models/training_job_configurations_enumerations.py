# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `training_job_configurations`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobConfigSortKey(OpenStrEnum):
    """Field to sort training job configurations by. Defaults to config_name."""

    CONFIG_NAME = "config_name"
    CONFIG_DESC = "config_desc"
    CREATE_TIME = "create_time"


TrainingJobConfigSortKeyValue: TypeAlias = Literal["config_name", "config_desc", "create_time"]
"""Value of a listed member of `TrainingJobConfigSortKey`, which arguments accept as well."""


class TrainingJobConfigType(OpenStrEnum):
    """Origin of a training job configuration: saved by a user or a predefined sample."""

    CUSTOM = "custom"
    SAMPLE = "sample"


TrainingJobConfigTypeValue: TypeAlias = Literal["custom", "sample"]
"""Value of a listed member of `TrainingJobConfigType`, which arguments accept as well."""
