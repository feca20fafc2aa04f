"""Conformance check of a live endpoint, or of the fake, against the spec: `python -m aiomodelarts.testing conform`."""

from ..missing_extra import needing_extra

with needing_extra():
    from .replay import replaying
    from .report import Report
    from .runner import Conformance
    from .settings import Settings

__all__ = ["Conformance", "Report", "Settings", "replaying"]
