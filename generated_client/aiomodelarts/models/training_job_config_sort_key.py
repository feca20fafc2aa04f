# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobConfigSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobConfigSortKey(OpenStrEnum):
    """Field to sort training job configurations by. Defaults to config_name."""

    CONFIG_NAME = "config_name"
    CONFIG_DESC = "config_desc"
    CREATE_TIME = "create_time"


TrainingJobConfigSortKeyValue: TypeAlias = Literal["config_name", "config_desc", "create_time"]
"""Value of a listed member of `TrainingJobConfigSortKey`, which arguments accept as well."""
