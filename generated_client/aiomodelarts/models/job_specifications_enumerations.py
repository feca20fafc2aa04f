# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `job_specifications`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class JobSpecificationJobType(OpenStrEnum):
    """Type of job for a flavor or an engine: training or inference."""

    TRAIN = "train"
    INFERENCE = "inference"


JobSpecificationJobTypeValue: TypeAlias = Literal["train", "inference"]
"""Value of a listed member of `JobSpecificationJobType`, which arguments accept as well."""
