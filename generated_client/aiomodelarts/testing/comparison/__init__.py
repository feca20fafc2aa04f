"""Comparison of a recording with the fake: `python -m aiomodelarts.testing differences`."""

from ..missing_extra import needing_extra

with needing_extra():
    from .comparison_report import ComparisonReport
    from .recorded_run import RecordedRun

__all__ = ["ComparisonReport", "RecordedRun"]
