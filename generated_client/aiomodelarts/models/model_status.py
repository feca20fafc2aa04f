# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelStatus`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelStatus(OpenStrEnum):
    """State of an AI application. building refers to its image, publishing to the AI application itself. It can be
    deployed once it is published.
    """

    PUBLISHING = "publishing"
    PUBLISHED = "published"
    FAILED = "failed"
    BUILDING = "building"
    BUILDING_FAILED = "building_failed"


ModelStatusValue: TypeAlias = Literal["publishing", "published", "failed", "building", "building_failed"]
"""Value of a listed member of `ModelStatus`, which arguments accept as well."""
