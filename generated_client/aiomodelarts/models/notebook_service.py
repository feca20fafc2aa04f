# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NotebookService`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NotebookService(OpenStrEnum):
    """Service for accessing a notebook: NOTEBOOK is the browser over HTTPS, SSH is remote login or a local
    development environment. AI_FLOW is for special images.
    """

    NOTEBOOK = "NOTEBOOK"
    SSH = "SSH"
    AI_FLOW = "AI_FLOW"
    MA_STUDIO = "MA_STUDIO"
    """Huawei Cloud only."""
    TENSOR_BOARD = "TENSOR_BOARD"
    """Huawei Cloud only."""
    WEB_IDE = "WEB_IDE"
    """Huawei Cloud only."""


NotebookServiceValue: TypeAlias = Literal["NOTEBOOK", "SSH", "AI_FLOW", "MA_STUDIO", "TENSOR_BOARD", "WEB_IDE"]
"""Value of a listed member of `NotebookService`, which arguments accept as well."""
