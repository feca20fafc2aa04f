# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelStatus`."""

from ..core.model import OpenStrEnum


class ModelStatus(OpenStrEnum):
    """State of an AI application; building is about its image, publishing about the application itself, which can be
    deployed when published.
    """

    PUBLISHING = "publishing"
    PUBLISHED = "published"
    FAILED = "failed"
    BUILDING = "building"
    BUILDING_FAILED = "building_failed"
