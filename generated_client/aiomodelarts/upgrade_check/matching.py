"""Match what the checked code uses with the changes of the package."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from attrs import Factory, frozen

from .change_index import ChangeIndex, NamedChange, shortened
from .fault_texts import FaultTexts
from .findings import Certainty
from .modules import PACKAGE
from .protocols import is_unset
from .rules import concerns
from .unknown_objects import possible_changes
from .uses import Fault, FaultKind, Place, Recorder, Use, UseKind
from .values import NONE, ForeignInstance, InstanceValue, Value, is_known

_FAULT_USES = {
    FaultKind.MODULE: (UseKind.NAME,),
    FaultKind.NAME: (UseKind.NAME,),
    FaultKind.MEMBER: (UseKind.MEMBER, UseKind.CALL, UseKind.NAME),
    FaultKind.UNKNOWN_ARGUMENT: (UseKind.ARGUMENT,),
    FaultKind.MISSING_ARGUMENT: (UseKind.CALL,),
    FaultKind.POSITIONAL_ARGUMENT: (UseKind.ARGUMENT,),
    FaultKind.UNKNOWN_KEY: (UseKind.KEY,),
    FaultKind.MISSING_KEY: (UseKind.CALL,),
    FaultKind.REFUSED_VALUE: (UseKind.VALUE,),
    FaultKind.NOT_ITERABLE: (UseKind.LOOP,),
}

_MODEL = re.compile(r"models\.(\w+)")


@frozen
class Match:
    """A place that a change concerns.

    Args:
        place: The place.
        certainty: Whether it is certain.
        subject: Changed name.
        what: Description of the change.
        advice: What to do instead.
        kind: Kind of the change.
        level: Level of the change.
        new_name: New name of the subject; empty without one.
        version: Release that made the change; empty if that is unknown.
    """

    place: Place
    certainty: Certainty
    subject: str
    what: str
    advice: str
    kind: str
    level: str = "breaking"
    new_name: str = ""
    version: str = ""


@frozen
class Matcher:
    """Matches the uses of the checked code with changes.

    Args:
        index: The changes.
        texts: Describes errors that no change explains.
        old: What the code uses, and its errors, with the version that it was written for.
        new: The same, with the present version.
        importing: Files that use the package, directly or through other files.
        by_place: Uses by kind and place.
    """

    index: ChangeIndex
    texts: FaultTexts
    old: Recorder
    new: Recorder
    importing: frozenset[str]
    by_place: dict[tuple[UseKind, Place], list[Use]] = Factory(lambda: defaultdict(list))

    def __attrs_post_init__(self) -> None:
        for use in self.old.uses.values():
            self.by_place[use.kind, use.place].append(use)

    def matches(self) -> Iterator[Match]:
        """Yield all matches. Several may be at one place."""
        for use in self.old.uses.values():
            yield from self._of_use(use)
            yield from self._of_check(use)
        for key, fault in self.new.faults.items():
            if key not in self.old.faults:
                yield self._of_fault(fault)

    def _of_use(self, use: Use) -> Iterator[Match]:
        if use.names:
            for name, change in self.index.of_names(use.names):
                certainty = concerns(use, change, name)
                is_new_name = name == _MODEL.sub(r"params.\1", change.new_name)
                if certainty is not None and not is_new_name and not self._is_of_another_class(use, change):
                    yield self._match(use.place, certainty, change, name)
            return
        for change in possible_changes(use, self.index, is_importing=use.place.file in self.importing):
            yield self._match(use.place, Certainty.POSSIBLE, change)

    def _is_of_another_class(self, use: Use, change: NamedChange) -> bool:
        """Return whether a field is now read from another class, which has it."""
        if change.change.kind not in ("field-removed", "field-renamed"):
            return False
        now = self.new.uses.get((use.kind, use.place, use.word))
        if now is None or not now.names or not now.is_sure:
            return False
        path = f"{PACKAGE}.{change.subject.rpartition('.')[0]}"
        present = shortened(self.index.renamed.get(path, path))
        return not any(name.rpartition(".")[0] == present for name in now.names)

    def _of_check(self, use: Use) -> Iterator[Match]:
        """Yield a match if a comparison is with something that the attribute no longer is."""
        if use.kind is not UseKind.COMPARISON or not use.is_sure:
            return
        now = self.new.uses.get((use.kind, use.place, use.word))
        is_field = any(name.startswith("models.") for name in use.names)
        if not is_field or now is None or not (now.value and is_known(now.value) and use.value):
            return
        reason = _check_reason(use.sort, use.value, now.value)
        if reason is not None:
            subject, (what, advice) = _model_name(use.names), reason
            # Whether the service leaves a value out depends on the service; comparisons with UNSET are never true.
            certainty = Certainty.POSSIBLE if use.sort == "None" else Certainty.SURE
            yield Match(use.place, certainty, subject, what, advice, "python-fields-changed")

    def _of_fault(self, fault: Fault) -> Match:
        certainty = Certainty.SURE if fault.is_sure else Certainty.POSSIBLE
        explanation = self._explanation(fault)
        if explanation is not None:
            name, change = explanation
            return self._match(fault.place, certainty, change, name)
        text = self.texts.of(fault, self._old_names(fault))
        return Match(fault.place, certainty, text.subject, text.what, text.advice, text.kind, new_name=text.new_name)

    def _match(self, place: Place, certainty: Certainty, change: NamedChange, name: str = "") -> Match:
        one, subject = change.change, change.subject
        what, advice, new_name = one.what, one.advice, self.index.latest(change.new_name)
        if name and "." not in subject.removeprefix(f"{PACKAGE}."):  # one of many names that a module has lost
            subject, what = name, "was removed"
            new_name = self._class_for_requests(name)
        elif name.startswith("params.") and _MODEL.fullmatch(subject):
            subject, new_name = name, self._typed_dictionary(new_name)
            what = what.replace(f"`{change.new_name}`", f"`{new_name}`")
        if one.kind.startswith("operation-id"):
            new_name = one.new_name
        elif one.kind == "python-removed" and subject in self.texts.renamed:
            new_name = self.texts.renamed[subject]
            what = f"was renamed to `{new_name}`"
        if new_name:
            advice = f"Use `{new_name}`."
        # A constructor without a field that is now required raises TypeError, whatever the level of the change is.
        level = "breaking" if one.kind == "became-dependable" else one.level
        return Match(place, certainty, subject, what, advice, one.kind, level, new_name, one.version)

    def _class_for_requests(self, name: str) -> str:
        """Return the typed dictionary that requests now have instead of a lost one; empty if there is none."""
        found = f"{name}Input"
        return found if name.startswith("params.") and self.texts.exists(f"{PACKAGE}.{found}") else ""

    def _typed_dictionary(self, model: str) -> str:
        """Return the name of the typed dictionary of a model; that of the model if it has none."""
        found = _MODEL.sub(r"params.\1", model)
        return found if self.texts.exists(f"{PACKAGE}.{found}") else model

    def _old_names(self, fault: Fault) -> tuple[str, ...]:
        """Return the names that the code uses at the place of an error, in the old version."""
        found = (use.names for kind in _FAULT_USES[fault.kind] for use in self.by_place.get((kind, fault.place), ()))
        return next(found, ())

    def _explanation(self, fault: Fault) -> tuple[str, NamedChange] | None:
        """Return the change that explains an error, with the name that it was found by; None if none does."""
        names = self._old_names(fault)
        if fault.kind in (FaultKind.MISSING_ARGUMENT, FaultKind.MISSING_KEY):
            parts = [one for name in names for one in (f"{name}({fault.word})", f"{name}.{fault.word}")]
            return next(self.index.of_names(parts), None)
        if fault.kind is FaultKind.REFUSED_VALUE:
            found = (one for one in self.index.of_names(names) if one[1].change.kind == "values-closed")
            return next(found, None)
        removed = ("removed", "renamed", "became-other", "means-other", "replaced")
        candidates = [
            (name, change)
            for name, change in self.index.of_names(names)
            if name == change.subject or change.change.kind == "python-removed"
        ]
        return next((one for one in candidates if one[1].change.kind.endswith(removed)), None)


def _check_reason(sort: str, old: Value, new: Value) -> tuple[str, str] | None:
    """Return what changed about a comparison with UNSET, None or a class, and what to do; None if nothing did."""
    if sort == "UNSET" and any(map(is_unset, old)) and not any(map(is_unset, new)):
        if any(one in NONE for one in new):
            return "is never UNSET; a missing value reads as None", "Compare it with None."
        return "is never UNSET or None; reading a missing value raises `MissingField`", "Remove the comparison."
    if sort == "None" and any(one in NONE for one in old) and not any(one in NONE for one in new):
        return "is never None; reading a missing value raises `MissingField`", "Remove the comparison."
    if sort == "type" and _has_plain(old) and not _has_plain(new) and _has_instance(new):
        return "is always a member of its enumeration; unlisted values have `is_known` False", "Check `is_known`."
    return None


def _has_plain(value: Value) -> bool:
    return any(isinstance(one, ForeignInstance) and one.name in ("str", "int") for one in value)


def _has_instance(value: Value) -> bool:
    return any(isinstance(one, InstanceValue) for one in value)


def _model_name(names: Iterable[str]) -> str:
    return next(iter(names), "")
