"""Changes, and the collector of changes."""

from collections.abc import Iterable, Iterator

from attrs import define, frozen

from .change_kinds import KINDS, Level


@frozen
class Change:
    """One difference between two versions.

    Args:
        kind: Its key in `KINDS`.
        group: The resource it belongs to, `shared` where several use it, `package` for handwritten Python.
        subject: What changed, as callers write it: `client.jobs.list(limit)`, `models.Job.status`.
        what: What is different, as a clause that follows the subject.
        used_by: The methods where it shows, for what is not a method itself.
        also: Further names that are the same change, such as the new name.
    """

    kind: str
    group: str
    subject: str
    what: str
    used_by: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """Level of the change for callers."""
        return KINDS[self.kind].level

    @property
    def wire(self) -> bool:
        """Whether requests or responses change too."""
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
        changes: Where they go.
        group: See `Change`.
        subject: See `Change`.
        used_by: See `Change`.
        known_as: Other names of the subject.
    """

    changes: list[Change]
    group: str = ""
    subject: str = ""
    used_by: tuple[str, ...] = ()
    known_as: tuple[str, ...] = ()

    def __call__(self, kind: str, what: str, also: Iterable[str] = ()) -> None:
        """Report a change of the subject."""
        if kind not in KINDS:
            raise KeyError(kind)
        self.changes.append(Change(kind, self.group, self.subject, what, self.used_by, (*self.known_as, *also)))

    def about(
        self, subject: str, group: str | None = None, used_by: Iterable[str] | None = None, known_as: Iterable[str] = ()
    ) -> "Reporter":
        """Return a collector for another subject."""
        return Reporter(
            self.changes,
            self.group if group is None else group,
            subject,
            self.used_by if used_by is None else tuple(used_by),
            tuple(known_as),
        )


def names_of(changes: Iterable[Change]) -> frozenset[str]:
    """All names that the changes explain."""
    return frozenset(name for change in changes for name in (change.subject, *change.also))


def prefixes(name: str) -> Iterator[str]:
    """A dotted name and the names above it: `a.b(c)`, `a.b`, `a`."""
    yield name
    for index in range(len(name) - 1, 0, -1):
        if name[index] in ".(":
            yield name[:index]
