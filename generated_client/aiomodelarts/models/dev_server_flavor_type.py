# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerFlavorType`."""

from ..core.codec.enumerations import OpenStrEnum


class DevServerFlavorType(OpenStrEnum):
    """Ascend processors for which a template is made."""

    ASCEND_SNT9B = "ASCEND_SNT9B"
    ASCEND_SNT9C = "ASCEND_SNT9C"
    ASCEND_GENERIC = "ASCEND_GENERIC"
