# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookProgressStep`."""

from ..core.model import OpenIntEnum


class NotebookProgressStep(OpenIntEnum):
    """Step of the setup of an instance: disk, machine, network, then the instance itself."""

    STORAGE = 1
    COMPUTE = 2
    NETWORK = 3
    INSTANCE = 4
