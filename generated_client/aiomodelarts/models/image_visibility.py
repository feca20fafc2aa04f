# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ImageVisibility`."""

from ..core.model import OpenStrEnum


class ImageVisibility(OpenStrEnum):
    """Who can use an image: PUBLIC lets everyone who knows its id read it."""

    PRIVATE = "PRIVATE"
    PUBLIC = "PUBLIC"
