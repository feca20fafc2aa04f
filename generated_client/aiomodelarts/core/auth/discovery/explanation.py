"""Report about the source of the credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen


@frozen
class Explanation:
    """Report about the source of the credentials. It contains names of variables and keys, but no values.

    `print` shows the report; `to_dict` returns it for JSON.

    Args:
        source: `argument`, `environment`, `clouds.yaml`, `credentials file` or `metadata service`; None if the
            selected source can't be read.
        kind: Kind of the credentials, such as `password`, or None if there are no credentials.
        used: Names of the values in the source that the credentials were created from.
        looked_at: Names of the variables that were checked, and whether each one is set.
        region: Source of the region.
        project: Source of the project.
        problem: Reason why there are no credentials, or None.
        notes: Further hints, such as sources that were skipped.
        cloud: Name of the cloud in `clouds.yaml`, or None for other sources.
        secret: Source of the password, token or secret key: name of a variable or key, or `keyring`.
    """

    source: str | None
    kind: str | None
    used: tuple[str, ...]
    looked_at: Mapping[str, bool] = field(hash=False)
    region: str
    project: str
    problem: str | None = None
    notes: tuple[str, ...] = ()
    cloud: str | None = None
    secret: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the report as a dictionary that can be encoded as JSON."""
        return {
            "source": self.source,
            "kind": self.kind,
            "used": list(self.used),
            "looked_at": dict(self.looked_at),
            "region": self.region,
            "project": self.project,
            "problem": self.problem,
            "notes": list(self.notes),
            "cloud": self.cloud,
            "secret": self.secret,
        }

    def __str__(self) -> str:
        given = [name for name, is_set in self.looked_at.items() if is_set]
        # They help to find a missing variable. With complete credentials, about 70 names would hide the rest.
        missing = [] if self.used and not self.problem else [name for name in self.looked_at if name not in given]
        lines = {
            "source": self.source or "none",
            "cloud": self.cloud or "",
            "kind": self.kind or "none",
            "made of": ", ".join(self.used),
            "region": self.region,
            "project": self.project,
            "problem": self.problem or "",
            "variables set": ", ".join(given) or "none",
            "variables not set": ", ".join(missing),
        }
        text = [f"{name}: {value}" for name, value in lines.items() if value]
        return "\n".join([*text, *(f"note: {note}" for note in self.notes)])
