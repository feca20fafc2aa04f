"""What changed between the versions of this package, for programs that check code before an upgrade.

    for change in changes_since("0.1.0"):
        if change.level == "breaking":
            print(change.subject, change.what, change.advice)

The package contains the changes of all its releases in `changes.json`. Its shape:

    {
      "format": 1,
      "kinds": {
        "method-renamed": {"level": "breaking", "wire": false, "reason": "The old name raises AttributeError.",
                           "advice": "Use the new name."}
      },
      "releases": [
        {"version": "0.2.0", "since": "0.1.0", "changes": [
          {"kind": "method-renamed", "subject": "client.jobs.start", "what": "was renamed to `client.jobs.run`",
           "new_name": "client.jobs.run", "operation": "StartJob", "also": ["client.jobs.start_and_wait"]}
        ]}
      ]
    }

Releases are in ascending order. `since` is the version that a release is compared with. Keys of a change without a
value are left out; `Change` describes them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from attrs import evolve, frozen

FORMAT = 1
FILE = Path(__file__).with_name("changes.json")
Level = Literal["breaking", "compatible", "documentation"]

_METHOD = re.compile(r"client\.(?P<resource>\w+)(?:\.(?P<method>\w+))?(?:\((?P<argument>\w+)\))?")
_CLASS = re.compile(
    r"(?:aiomodelarts\.)?(?:models|params)\.(?P<class_name>\w+)(?:\.(?P<member>\w+))?(?:\((?P<argument>\w+)\))?"
)
_GENERATED = re.compile(r"aiomodelarts\.resources\.(?P<resource>\w+)(?:\.(?P<method>\w+))?(?:\((?P<argument>\w+)\))?")
_OTHER = re.compile(
    r"aiomodelarts\.(?:[a-z_]\w*\.)*(?!(?:models|params|resources)\b)(?P<class_name>\w+)(?:\.(?P<member>\w+))?"
    r"(?:\((?P<argument>\w+)\))?"
)


@frozen
class Change:
    """One change of the package that concerns callers.

    Args:
        version: Release that made the change.
        kind: Kind of the change, such as `method-renamed`.
        level: `breaking`, `compatible` or `documentation`.
        wire: Whether requests or responses change, too.
        subject: Changed part under its old name: `client.jobs.list`, `client.jobs.list(limit)`, `models.Job`,
            `models.Job.status` (a field or a member of an enumeration), `aiomodelarts.ApiError`.
        what: Description of the change, as a clause that follows the subject.
        reason: Reason for the level, as a sentence.
        advice: Advice for callers, as a sentence; empty if they need not do anything.
        new_name: New name of the subject, in the same form; of `operation-id-changed` the new operation ID. Empty
            without a new name.
        operation: ID of the operation that the subject calls, in the old version; of a new method in the new one.
        also: Further names that the change affects, such as the `..._and_wait` method with the same argument.
        used_by: Methods that use the subject, if it is not a method itself.
    """

    version: str
    kind: str
    level: Level
    wire: bool
    subject: str
    what: str
    reason: str
    advice: str = ""
    new_name: str = ""
    operation: str = ""
    also: tuple[str, ...] = ()
    used_by: tuple[str, ...] = ()

    @property
    def name(self) -> Name:
        """Parts of the subject."""
        return Name.of(self.subject)


@frozen
class Name:
    """Parts of the name of a subject; missing ones are empty.

    Args:
        resource: Attribute of the client: `jobs` in `client.jobs.list(limit)`.
        method: Method of the resource: `list`.
        argument: Argument of the method or constructor: `limit`.
        class_name: Class of `models` or another public name of the package: `Job` in `models.Job.status`.
        member: Field, member of an enumeration, or method of the class: `status`.
        inside: Path inside the value, for objects that have no class: `.rows[].cell`.
    """

    resource: str = ""
    method: str = ""
    argument: str = ""
    class_name: str = ""
    member: str = ""
    inside: str = ""

    @classmethod
    def of(cls, subject: str) -> Name:
        """Return the parts of a subject such as `client.jobs.list(limit)` or `models.Job.status`."""
        for pattern in (_METHOD, _CLASS, _GENERATED, _OTHER):
            found = pattern.match(subject)
            if found:
                parts = {key: value or "" for key, value in found.groupdict().items()}
                if pattern is _GENERATED:
                    parts["resource"] = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", parts["resource"]).lower()
                return cls(**parts, inside=subject[found.end() :])
        return cls()


@frozen(slots=False)
class Release:
    """Changes of one release.

    Args:
        version: Version number.
        since: Version number that it is compared with.
        content: The release as in `changes.json`.
        kinds: The kinds in `changes.json`.
    """

    version: str
    since: str
    content: Mapping[str, Any]
    kinds: Mapping[str, Any]

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Changes, the methods first, then classes, then other names of the package."""
        return tuple(_change(self.version, entry, self.kinds) for entry in self.content["changes"])


def releases(path: Path = FILE) -> tuple[Release, ...]:
    """Return all releases whose changes are known, in ascending order.

    Args:
        path: File to read; that of this package by default.

    Raises:
        ValueError: The file has another format. Install a newer version of this package to read it.
    """
    content = json.loads(path.read_bytes())
    if content.get("format") != FORMAT:
        raise ValueError(f"{path}: the format is {content.get('format')!r}, not {FORMAT}; install a newer aiomodelarts")
    return tuple(Release(one["version"], one["since"], one, content["kinds"]) for one in content["releases"])


def changes_since(version: str, path: Path = FILE) -> tuple[Change, ...]:
    """Return the changes between a version and the newest one in the file, oldest release first.

    If several releases have changed something, all subjects have the name that they had in the version, and only the
    last new name is returned.

    Args:
        version: Version that the code was written for, such as `0.1.0`.
        path: File to read; that of this package by default.

    Raises:
        ValueError: The version is not of the form 0.1.0, or older than the first one whose changes are known.
    """
    known, wanted = releases(path), version_numbers(version)
    if known and wanted < version_numbers(known[0].since):
        raise ValueError(f"the changes before {known[0].since} are not known; pass {known[0].since} or a later version")
    found: list[Change] = []
    names = _Origins({})
    for release in (one for one in known if version_numbers(one.version) > wanted):
        changes = [names.rewritten(change) for change in release.changes]
        replaced = {change.subject for change in changes if change.new_name or change.kind.endswith("-removed")}
        found = [change for change in found if not (change.new_name and change.subject in replaced)] + changes
        names = names.after(release.changes)
    return tuple(found)


@frozen
class _Origins:
    """Names of a release as the names that they had in the version that the code was written for.

    Args:
        names: Old names by new ones, only those that differ.
    """

    names: Mapping[str, str]

    def of(self, name: str) -> str:
        """Return the old name. A method, class or resource inside the name may have been renamed as well."""
        if name in self.names:
            return self.names[name]
        for index in range(len(name) - 1, 0, -1):
            if name[index] in ".(" and name[:index] in self.names:
                # Arguments and fields are recorded below the old name of their method or class.
                old = self.names[name[:index]] + name[index:]
                return self.names.get(old, old)
        return name

    def rewritten(self, change: Change) -> Change:
        """Return a change with the old names of its subject and of other names that it affects."""
        if not self.names:
            return change
        also, used_by = (tuple(map(self.of, names)) for names in (change.also, change.used_by))
        return evolve(change, subject=self.of(change.subject), also=also, used_by=used_by)

    def after(self, changes: tuple[Change, ...]) -> _Origins:
        """Return the origins after one more release."""
        renamed = [change for change in changes if change.new_name and change.kind != "operation-id-changed"]
        lost = {change.subject for change in renamed}
        kept = {new: old for new, old in self.names.items() if new not in lost}
        return _Origins(kept | {change.new_name: self.of(change.subject) for change in renamed})


def version_numbers(version: str) -> tuple[int, int, int]:
    """Return the three numbers of a version. A suffix such as `.dev1` is ignored.

    Raises:
        ValueError: The version is not of the form 0.1.0.
    """
    found = re.match(r"v?(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version!r} is not a version number such as 0.1.0")
    return int(found[1]), int(found[2]), int(found[3])


def _change(version: str, entry: Mapping[str, Any], kinds: Mapping[str, Any]) -> Change:
    kind = kinds[entry["kind"]]
    return Change(
        version=version,
        kind=entry["kind"],
        level=kind["level"],
        wire=kind["wire"],
        subject=entry["subject"],
        what=entry["what"],
        reason=kind["reason"],
        advice=kind.get("advice", ""),
        new_name=entry.get("new_name", ""),
        operation=entry.get("operation", ""),
        also=tuple(entry.get("also", ())),
        used_by=tuple(entry.get("used_by", ())),
    )
