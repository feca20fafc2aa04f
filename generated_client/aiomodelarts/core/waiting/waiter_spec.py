"""How to wait for the states of each resource: the `x-waiter` entries of the spec as data."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..unset import UNSET

State = str | int
Path = tuple[str, ...]
Conditions = tuple[tuple[Path, tuple[State, ...]], ...]


@frozen
class OrderSpec:
    """The order that the service places to carry out an action.

    Args:
        name: Path of the order's name in the response to the action.
        filters: Query parameters of the list of orders, and the paths in the same response that fill them.
        since: Query parameter that takes the earliest creation time in milliseconds since 1970; empty: none.
    """

    name: Path
    filters: tuple[tuple[str, Path], ...] = ()
    since: str = ""


@frozen
class ActionSpec:
    """Where an action, such as starting a resource, leads.

    Args:
        ready: States that the action leads to.
        gone: Whether it leads to the end of the resource instead.
        ids: Placeholders in the path of the poll, and the paths in the response to the action that fill them.
        renamed: Placeholders in the path of the poll, and the placeholders of the action's path that fill them.
        busy: Paths in the response to the poll, and values that mean the action is still under way; no values: any
            value. A resource that is being deleted is gone when none of this is left.
        broken: Paths in the response to the poll, and values that mean the action has failed.
        matches: Paths in the response to the poll, and the paths of the settings that they have to agree with. The
            settings are taken from the body of the action, or else from the response to the poll.
        only: Properties of the items of lists on these paths, and the fields of the action's body that they have to
            equal; other items are not looked at.
        may_stay_broken: Whether values of `broken` are tolerated where they were there before the action.
        readings: How many readings in a row have to show the goal, where no order tells when the action is done.
        order: The order that the service places for the action, if it does.
        timeout: Default timeout in seconds; None: the waiter's.
        work_id: Path in the response to the poll of the id of the latest work, where the poll always shows the latest
            one; empty: the poll shows one work only.
    """

    ready: tuple[State, ...] = ()
    gone: bool = False
    ids: tuple[tuple[str, Path], ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    busy: Conditions = ()
    broken: Conditions = ()
    matches: tuple[tuple[Path, Path], ...] = ()
    only: tuple[tuple[str, str], ...] = ()
    may_stay_broken: bool = False
    readings: int = 1
    order: OrderSpec | None = None
    timeout: float | None = None
    work_id: Path = ()


NO_ACTIONS: Mapping[str, ActionSpec] = {}
NO_QUERY: Mapping[str, object] = {}


@frozen
class ItemSpec:
    """Which item of a list is the resource, where no operation reads it alone.

    Args:
        field: Path of the item's identifier.
        argument: The argument of `wait` that takes the identifier.
        filters: Query parameters of the list that `wait` takes too, and the arguments' names.
        late: Seconds for which a list may leave out an item that exists; 0: lists are complete.
    """

    field: Path
    argument: str
    filters: tuple[tuple[str, str], ...] = ()
    late: float = 0.0


@frozen
class WaiterSpec:
    """How to poll the state of a resource, and what each state means.

    Args:
        poll: Operation that reads the resource.
        field: Path of the state in the response, or in the item.
        ready: States in which the resource can be used.
        failed: States that it does not leave by itself, after a fault.
        stopped: States that it does not leave by itself, after it was stopped.
        transient: States that it leaves by itself.
        gone: States that mean it was deleted.
        delete_failed: States that mean its deletion failed.
        reason: Paths in the response of the reason for a failure.
        timeout: Default timeout in seconds.
        names: Names and values of the states, where the spec enumerates them.
        final: States of `ready` that it never leaves, because its work is done.
        may_recover: States of `failed` that it may leave by itself after all.
        may_precede: States of `delete_failed` in which it may have been before it was deleted.
        deleting: States of `transient` in which it is while it is deleted.
        deleting_codes: Error codes with which the service may refuse the poll while the resource is being deleted.
        recovery: Seconds that a state of `may_recover` or `may_precede` has to last to be final.
        first_delay: Seconds between an action and the first poll.
        interval: Seconds between the first two polls; the intervals grow.
        longest_interval: Seconds that no interval exceeds.
        actions: What can be done with the resource, by name.
        arguments: Placeholders in the path of the poll whose arguments have another name, and these names.
        item: The item that is read, where the poll is a list; else None.
        busy: Paths in the response, and values that mean that a part of the resource is not ready yet.
        broken: Paths in the response, and values that mean that it has failed although its state is in `ready`.
        matches: Paths in the response, and the paths of the settings that they have to agree with.
    """

    poll: str
    field: Path
    ready: tuple[State, ...]
    failed: tuple[State, ...]
    stopped: tuple[State, ...]
    transient: tuple[State, ...]
    gone: tuple[State, ...]
    delete_failed: tuple[State, ...]
    reason: tuple[Path, ...]
    timeout: float
    names: tuple[tuple[str, State], ...] = ()
    final: tuple[State, ...] = ()
    may_recover: tuple[State, ...] = ()
    may_precede: tuple[State, ...] = ()
    deleting: tuple[State, ...] = ()
    deleting_codes: tuple[str, ...] = ()
    recovery: float = 300.0
    first_delay: float = 1.0
    interval: float = 2.0
    longest_interval: float = 30.0
    actions: Mapping[str, ActionSpec] = NO_ACTIONS
    arguments: tuple[tuple[str, str], ...] = ()
    item: ItemSpec | None = None
    busy: Conditions = ()
    broken: Conditions = ()
    matches: tuple[tuple[Path, Path], ...] = ()

    def ids(self, path_values: Mapping[str, object], query: Mapping[str, object] = NO_QUERY) -> dict[str, object]:
        """Return the arguments of `wait` for values in the path of the poll, and for filters of its list."""
        names, filters = dict(self.arguments), self.item.filters if self.item else ()
        given = {own: query.get(wire) for wire, own in filters}
        found = {names.get(name, name): value for name, value in path_values.items()}
        return found | {own: value for own, value in given.items() if value is not None and value is not UNSET}
