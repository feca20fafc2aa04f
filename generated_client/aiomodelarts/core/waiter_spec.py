"""What is known about waiting for each resource, as the spec says it in `x-waiter`."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from .unset import UNSET


@frozen
class ActionSpec:
    """What becomes of a resource through an action, such as starting it.

    Args:
        ready: States that the action leads to.
        gone: Whether it leads to the end of the resource instead.
        ids: Placeholders in the path of the poll, and the paths in the action's answer that fill them.
        renamed: Placeholders in the path of the poll, and those in the action's path that fill them.
        busy: Paths in the answer of the poll, and values with which the action is not over yet; none: any value.
            What is to go is gone when nothing of this is there.
        broken: Paths in the answer of the poll, and values with which the action has failed.
        timeout: Longest wait in seconds when the caller gives none; None: the waiter's.
        work_id: Path in the answer of the poll to what tells the work of one such action from that of the one before;
            empty where the poll is for one work anyhow.
    """

    ready: tuple[str | int, ...] = ()
    gone: bool = False
    ids: tuple[tuple[str, tuple[str, ...]], ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    busy: tuple[tuple[tuple[str, ...], tuple[str | int, ...]], ...] = ()
    broken: tuple[tuple[tuple[str, ...], tuple[str | int, ...]], ...] = ()
    timeout: float | None = None
    work_id: tuple[str, ...] = ()


NO_ACTIONS: Mapping[str, ActionSpec] = {}
NO_QUERY: Mapping[str, object] = {}


@frozen
class ItemSpec:
    """Which item of a list is the resource, where nothing reads it alone.

    Args:
        field: Path in the item of what tells it apart.
        argument: What the methods call that.
        filters: Query parameters of the list that callers may have to give, and what the methods call them.
    """

    field: tuple[str, ...]
    argument: str
    filters: tuple[tuple[str, str], ...] = ()


@frozen
class WaiterSpec:
    """How the state of a resource is followed.

    Args:
        poll: Operation that reads the resource.
        field: Path of the state in its answer, or in the item.
        ready: States in which it can be used.
        failed: States it does not leave by itself, after a fault.
        stopped: States it does not leave by itself, after it was stopped.
        transient: States it leaves by itself.
        gone: States that mean it was deleted.
        delete_failed: States that mean that deleting it did not work.
        reason: Paths in the answer that say why it failed.
        timeout: Longest wait in seconds when the caller gives none.
        final: Those of `ready` that it never leaves, because its work is done.
        may_recover: Those of `failed` that it may leave by itself after all.
        may_precede: Those of `delete_failed` in which it may have been before it was deleted.
        deleting: Those of `transient` in which it is while it is deleted.
        recovery: How many seconds a state of `may_recover` or `may_precede` has to last before it counts.
        first_delay: Seconds between an action and the first poll.
        interval: Seconds between the first two polls; the intervals grow.
        longest_interval: Seconds that no interval exceeds.
        actions: What can be done with it, by name.
        arguments: Placeholders in the path of the poll that the methods call otherwise, and how.
        item: The item that is read, where the poll lists many; else None.
        broken: Paths in what is read, and values with which it has failed in a state of `ready`.
    """

    poll: str
    field: tuple[str, ...]
    ready: tuple[str | int, ...]
    failed: tuple[str | int, ...]
    stopped: tuple[str | int, ...]
    transient: tuple[str | int, ...]
    gone: tuple[str | int, ...]
    delete_failed: tuple[str | int, ...]
    reason: tuple[tuple[str, ...], ...]
    timeout: float
    final: tuple[str | int, ...] = ()
    may_recover: tuple[str | int, ...] = ()
    may_precede: tuple[str | int, ...] = ()
    deleting: tuple[str | int, ...] = ()
    recovery: float = 300.0
    first_delay: float = 1.0
    interval: float = 2.0
    longest_interval: float = 30.0
    actions: Mapping[str, ActionSpec] = NO_ACTIONS
    arguments: tuple[tuple[str, str], ...] = ()
    item: ItemSpec | None = None
    broken: tuple[tuple[tuple[str, ...], tuple[str | int, ...]], ...] = ()

    def ids(self, path_values: Mapping[str, object], query: Mapping[str, object] = NO_QUERY) -> dict[str, object]:
        """The arguments of `wait` for values in the path of the poll, and for filters of its list."""
        names, filters = dict(self.arguments), self.item.filters if self.item else ()
        given = {own: query.get(wire) for wire, own in filters}
        found = {names.get(name, name): value for name, value in path_values.items()}
        return found | {own: value for own, value in given.items() if value is not None and value is not UNSET}
