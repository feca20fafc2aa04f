# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookService`."""

from ..core.model import OpenStrEnum


class NotebookService(OpenStrEnum):
    """Service by which an instance is reached: NOTEBOOK is the browser over HTTPS, SSH a remote login or a local
    development environment. Images of special kinds have AI_FLOW.
    """

    NOTEBOOK = "NOTEBOOK"
    SSH = "SSH"
    AI_FLOW = "AI_FLOW"
