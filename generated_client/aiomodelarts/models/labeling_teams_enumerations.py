# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `labeling_teams`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class LabelingTeamSortKey(OpenStrEnum):
    """Field by which to sort labeling teams."""

    CREATE_TIME = "create_time"
    WORKFORCE_NAME = "workforce_name"


LabelingTeamSortKeyValue: TypeAlias = Literal["create_time", "workforce_name"]
"""Value of a listed member of `LabelingTeamSortKey`, which arguments accept as well."""
