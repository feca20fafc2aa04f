# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobConfigSortKey`."""

from ..core.model import OpenStrEnum


class TrainingJobConfigSortKey(OpenStrEnum):
    """Field by which training job configurations can be sorted; config_name unless given."""

    CONFIG_NAME = "config_name"
    CONFIG_DESC = "config_desc"
    CREATE_TIME = "create_time"
