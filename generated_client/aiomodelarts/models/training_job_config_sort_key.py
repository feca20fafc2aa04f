# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobConfigSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobConfigSortKey(OpenStrEnum):
    """Field to sort training job configurations by. Defaults to config_name."""

    CONFIG_NAME = "config_name"
    CONFIG_DESC = "config_desc"
    CREATE_TIME = "create_time"
