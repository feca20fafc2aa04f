# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookService`."""

from ..core.codec.enumerations import OpenStrEnum


class NotebookService(OpenStrEnum):
    """Service for accessing a notebook: NOTEBOOK is the browser over HTTPS, SSH is remote login or a local
    development environment. AI_FLOW is for special images.
    """

    NOTEBOOK = "NOTEBOOK"
    SSH = "SSH"
    AI_FLOW = "AI_FLOW"
