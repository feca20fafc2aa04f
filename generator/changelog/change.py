"""Changes between two versions, and the reporter that collects them."""

from collections.abc import Iterable, Iterator

from attrs import define, frozen

from .change_kinds import KINDS, Level


@frozen
class Change:
    """One difference between two versions.

    Args:
        kind: Key in `KINDS`.
        group: Resource that the change belongs to; `shared` if several resources use the subject, `package` for Python
            names that the spec doesn't explain.
        subject: Name of the changed part, as callers write it: `client.jobs.list(limit)`, `models.Job.status`.
        what: Description of the difference, as a clause that follows the subject.
        used_by: Methods that use the subject, if it is not a method itself.
        other_names: Other names that the change affects, such as the new name of a method.
        new_name: New name of the subject; of `operation-id-changed` the new operation ID. Empty without a new name.
        operation: ID of the operation that the subject calls; empty if it calls none.
    """

    kind: str
    group: str
    subject: str
    what: str
    used_by: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()
    new_name: str = ""
    operation: str = ""

    @property
    def level(self) -> Level:
        """Level of the change for callers."""
        return KINDS[self.kind].level

    @property
    def wire(self) -> bool:
        """Whether requests or responses change, too."""
        return KINDS[self.kind].wire

    @property
    def reason(self) -> str:
        """Reason for the level."""
        return KINDS[self.kind].reason

    @property
    def advice(self) -> str:
        """Advice for callers."""
        return KINDS[self.kind].advice


@define
class Reporter:
    """Collects the changes of one subject.

    Args:
        changes: List to which the changes are appended.
        group: See `Change`.
        subject: See `Change`.
        used_by: See `Change`.
        other_names: Other names of the subject; added to those of each change.
    """

    changes: list[Change]
    group: str = ""
    subject: str = ""
    used_by: tuple[str, ...] = ()
    other_names: tuple[str, ...] = ()

    def __call__(self, kind: str, what: str, other_names: Iterable[str] = (), *, new_name: str = "") -> None:
        """Append a change of the subject.

        Args:
            kind: See `Change`.
            what: See `Change`.
            other_names: See `Change`.
            new_name: See `Change`.

        Raises:
            KeyError: `KINDS` has no such kind.
        """
        if kind not in KINDS:
            raise KeyError(kind)
        names = (*self.other_names, *other_names)
        self.changes.append(Change(kind, self.group, self.subject, what, self.used_by, names, new_name))

    def about(
        self,
        subject: str,
        group: str | None = None,
        used_by: Iterable[str] | None = None,
        other_names: Iterable[str] = (),
    ) -> "Reporter":
        """Return a reporter for another subject that appends to the same list.

        Args:
            subject: See `Change`.
            group: See `Change`; that of this reporter by default.
            used_by: See `Change`; that of this reporter by default.
            other_names: Other names of the subject.
        """
        return Reporter(
            self.changes,
            self.group if group is None else group,
            subject,
            self.used_by if used_by is None else tuple(used_by),
            tuple(other_names),
        )


def explained_names(changes: Iterable[Change]) -> frozenset[str]:
    """Return the subjects of the changes and their other names."""
    names = (name for change in changes for name in (change.subject, change.new_name, *change.other_names))
    return frozenset(name for name in names if name)


def prefixes(name: str) -> Iterator[str]:
    """Yield a dotted name and each name above it: `a.b(c)`, `a.b`, `a`."""
    yield name
    for index in range(len(name) - 1, 0, -1):
        if name[index] in ".(":
            yield name[:index]
