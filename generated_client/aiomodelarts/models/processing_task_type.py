# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ProcessingTaskType(OpenStrEnum):
    """Type of a processing task: feature analysis, data cleaning, augmentation, validation or selection."""

    SYS_DATA_ANALYSE = "sys_data_analyse"
    SYS_DATA_CLEANING = "sys_data_cleaning"
    SYS_DATA_AUGMENTATION = "sys_data_augmentation"
    SYS_DATA_VALIDATION = "sys_data_validation"
    SYS_DATA_SELECTION = "sys_data_selection"


ProcessingTaskTypeValue: TypeAlias = Literal[
    "sys_data_analyse", "sys_data_cleaning", "sys_data_augmentation", "sys_data_validation", "sys_data_selection"
]
"""Value of a listed member of `ProcessingTaskType`, which arguments accept as well."""
