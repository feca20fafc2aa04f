# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ProcessingTaskType`."""

from ..core.model import OpenStrEnum


class ProcessingTaskType(OpenStrEnum):
    """What a processing task does: analyse features, clean, augment, validate or select samples."""

    SYS_DATA_ANALYSE = "sys_data_analyse"
    SYS_DATA_CLEANING = "sys_data_cleaning"
    SYS_DATA_AUGMENTATION = "sys_data_augmentation"
    SYS_DATA_VALIDATION = "sys_data_validation"
    SYS_DATA_SELECTION = "sys_data_selection"
