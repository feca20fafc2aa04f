# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskType`."""

from ..core.codec.enumerations import OpenStrEnum


class ProcessingTaskType(OpenStrEnum):
    """Type of a processing task: feature analysis, data cleaning, augmentation, validation or selection."""

    SYS_DATA_ANALYSE = "sys_data_analyse"
    SYS_DATA_CLEANING = "sys_data_cleaning"
    SYS_DATA_AUGMENTATION = "sys_data_augmentation"
    SYS_DATA_VALIDATION = "sys_data_validation"
    SYS_DATA_SELECTION = "sys_data_selection"
