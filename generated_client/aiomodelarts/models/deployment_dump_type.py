# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentDumpType`."""

from ..core.codec.enumerations import OpenStrEnum


class DeploymentDumpType(OpenStrEnum):
    """Kind of dump: one that the user defined, or one of the system."""

    DUMP = "DUMP"
    DUMP_SYS = "DUMP_SYS"
