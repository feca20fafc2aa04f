# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `training_experiments`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingExperimentSortKey(OpenStrEnum):
    """Field by which experiments can be sorted."""

    NAME = "name"
    CREATE_TIME = "create_time"
    UPDATE_TIME = "update_time"


TrainingExperimentSortKeyValue: TypeAlias = Literal["name", "create_time", "update_time"]
"""Value of a listed member of `TrainingExperimentSortKey`, which arguments accept as well."""
