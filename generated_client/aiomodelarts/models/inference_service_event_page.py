# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceServiceEventPage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .inference_service_event import InferenceServiceEvent as InferenceServiceEvent


class InferenceServiceEventPage(BasePage["InferenceServiceEvent"], items="data", total="total"):
    """One page of the events of an inference service."""

    current: int | None = None
    """Number of the page."""

    pages: int | None = None
    """Number of pages."""

    size: int | None = None
    """Number of events per page."""

    total: int
    """Number of matching events on all pages."""

    data: list[InferenceServiceEvent]
    """Events of this page."""
