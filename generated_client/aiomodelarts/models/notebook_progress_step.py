# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookProgressStep`."""

from ..core.codec.enumerations import OpenIntEnum


class NotebookProgressStep(OpenIntEnum):
    """Setup step of a notebook, in order: disk, compute resources, network, notebook."""

    STORAGE = 1
    COMPUTE = 2
    NETWORK = 3
    INSTANCE = 4
