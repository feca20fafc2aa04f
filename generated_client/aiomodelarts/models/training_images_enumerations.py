# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `training_images`."""

from __future__ import annotations

from ..core.codec.enumerations import OpenStrEnum


class TrainingImageStatus(OpenStrEnum):
    """State of an image of a training task. While it is CREATING, the training job is not usable."""

    INIT = "INIT"
    CREATING = "CREATING"
    CREATE_FAILED = "CREATE_FAILED"
    ACTIVE = "ACTIVE"
