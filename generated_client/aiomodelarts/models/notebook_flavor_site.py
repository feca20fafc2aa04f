# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookFlavorSite`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookFlavorSite(OpenStrEnum):
    """Sites that offer a flavor: both, the Chinese one, the international one, or none."""

    COMMON = "COMMON"
    NATIONAL = "NATIONAL"
    INTERNATIONAL = "INTERNATIONAL"
    NONE = "NONE"
