"""Compare the clouds that document a part of the API."""

from ..spec.clouds import CLOUDS
from .change import Reporter


def compare_clouds(before: str | None, after: str | None, report: Reporter) -> None:
    """Report the clouds that no longer document a part, and those that now do.

    Args:
        before: ID of the only cloud that documented it; None for both clouds.
        after: ID of the only cloud that documents it; None for both clouds.
        report: Reporter of the part.
    """
    for cloud, name in CLOUDS.items():
        was, is_now = before in (None, cloud), after in (None, cloud)
        if was and not is_now:
            report("clouds-lost", f"is no longer documented by {name}")
        elif is_now and not was:
            report("clouds-gained", f"is now documented by {name}")
