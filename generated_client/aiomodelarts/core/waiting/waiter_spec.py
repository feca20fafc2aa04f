"""Specifications of waiters: the `x-waiter` entries of the spec as data."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..unset import UNSET

State = str | int
Path = tuple[str, ...]
Conditions = tuple[tuple[Path, tuple[State, ...]], ...]


@frozen
class OrderSpec:
    """Specification of the order that the service creates to carry out an action.

    Args:
        name: Path of the order's name in the response to the action.
        filters: Query parameters of the list of orders, and the paths of their values in the response to the action.
        since: Query parameter for the earliest creation time in milliseconds since 1970; empty if there is none.
    """

    name: Path
    filters: tuple[tuple[str, Path], ...] = ()
    since: str = ""


@frozen
class ActionSpec:
    """Specification of an action, such as starting a resource: the states and conditions that it leads to.

    Args:
        ready: States that the action leads to.
        gone: Whether the action deletes the resource instead.
        ids: Placeholders in the path of the poll, and the paths of their values in the response to the action.
        renamed: Placeholders in the path of the poll, and the placeholders of the action's path with their values.
        busy: Paths in the response to the poll, and values that mean that the action is in progress. If no values are
            listed, any value does. A resource that is being deleted is gone when no such value is left.
        broken: Paths in the response to the poll, and values that mean that the action has failed.
        matches: Paths in the response to the poll, and the paths of the settings that they have to match. Settings are
            read from the body of the action or, if it lacks them, from the response to the poll.
        only: Properties of list items on these paths, and the fields of the action's body that they have to equal.
            Other items are ignored.
        may_stay_broken: Whether values of `broken` are tolerated if they existed before the action.
        readings: Number of consecutive polls that have to show the goal, if no order shows when the action is done.
        order: The order that the service creates for the action, or None.
        timeout: Default timeout in seconds; None for the waiter's.
        work_id: Path of the ID of the latest work in the response to the poll, if the poll always returns the latest
            one; empty if the poll returns a fixed one.
        listed_by: Path of a value in the response to the action that an item of a list has, too. If the response lacks
            an ID, that item has it. Empty if the response always has the IDs.
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
    listed_by: Path = ()


NO_ACTIONS: Mapping[str, ActionSpec] = {}
NO_QUERY: Mapping[str, object] = {}


@frozen
class ItemSpec:
    """Specification of the list item that represents a resource, if no operation reads a single resource.

    Args:
        field: Path of the item's identifier.
        argument: Argument of `wait` for the identifier.
        filters: Query parameters of the list that `wait` accepts too, and the names of their arguments.
        late: Seconds for which a list may omit an existing item; 0 if lists are always complete.
    """

    field: Path
    argument: str
    filters: tuple[tuple[str, str], ...] = ()
    late: float = 0.0


@frozen
class WaiterSpec:
    """Specification of a waiter: how to poll the state of a resource, and the meaning of its states.

    Args:
        poll: Operation that reads the resource.
        field: Path of the state in the response or the list item.
        ready: States in which the resource can be used.
        failed: States after a fault that the resource does not leave by itself.
        stopped: States after a stop that the resource does not leave by itself.
        transient: States that the resource leaves by itself.
        gone: States that mean that the resource was deleted.
        delete_failed: States that mean that the deletion has failed.
        reason: Paths of the reason for a failure in the response.
        timeout: Default timeout in seconds.
        names: Names and values of the states, if the spec enumerates them.
        final: States of `ready` that the resource never leaves, because its work is done.
        may_recover: States of `failed` that the resource may leave by itself after all.
        may_precede: States of `delete_failed` that the resource may have had before its deletion.
        deleting: States of `transient` during a deletion.
        deleting_codes: Error codes with which the service may reject the poll during a deletion.
        recovery: Seconds after which a state of `may_recover` or `may_precede` is final.
        first_delay: Seconds between an action and the first poll.
        interval: Seconds between the first two polls; later intervals are longer.
        longest_interval: Maximum interval in seconds.
        actions: Actions of the resource, by name.
        arguments: Placeholders in the path of the poll whose arguments have other names, and these names.
        item: Specification of the list item, if the poll is a list; otherwise None.
        busy: Paths in the response, and values that mean that a part of the resource is not ready yet.
        broken: Paths in the response, and values that mean that the resource has failed although its state is in
            `ready`.
        matches: Paths in the response, and the paths of the settings that they have to match.
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

    def timeout_of(self, action: ActionSpec, own: float | None) -> float:
        """Return the timeout of a wait in seconds: the caller's own one, or the default of the action or resource."""
        return next(seconds for seconds in (own, action.timeout, self.timeout) if seconds is not None)

    def ids(self, path_values: Mapping[str, object], query: Mapping[str, object] = NO_QUERY) -> dict[str, object]:
        """Return the arguments of `wait` for the path values of a poll and the filters of its list."""
        names, filters = dict(self.arguments), self.item.filters if self.item else ()
        given = {own: query.get(wire) for wire, own in filters}
        found = {names.get(name, name): value for name, value in path_values.items()}
        return found | {own: value for own, value in given.items() if value is not None and value is not UNSET}
