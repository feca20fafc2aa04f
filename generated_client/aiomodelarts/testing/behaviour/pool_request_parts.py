"""Job types and drivers that a resource pool sets up on its machines in the background."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...models import NetworkPhase, PluginPhase, PoolDriverState, PoolPhase, PoolScope, PoolScopeState
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import contracts
from ..spec.json_paths import value_of
from ..state.state_plan import Plan
from .pool_machines import HIDDEN, SETTING_UP_SECONDS

ENABLING_SECONDS = 20.0
DISABLING_SECONDS = 10.0
UPGRADING_SECONDS = 40.0
BROKEN = (PoolPhase.ABNORMAL, PoolPhase.ERROR, PoolPhase.CREATION_FAILED)
SWITCHED_OFF = (PoolScopeState.DISABLED, PoolScopeState.DISABLING)
# State of plug-ins by the state of the job type that needs them.
PLUGIN_PHASES = {
    PoolScopeState.ENABLING: PluginPhase.PENDING,
    PoolScopeState.ENABLED: PluginPhase.RUNNING,
    PoolScopeState.ENABLE_FAILED: PluginPhase.ABNORMAL,
    PoolScopeState.DISABLING: PluginPhase.DELETING,
}


@define
class Part:
    """A job type or driver of a pool.

    Args:
        plan: Its states.
        text: Reason for its failure, or version of the driver.
    """

    plan: Plan
    text: str


def set_scopes(call: Call, pool: StoredResource, last: Any, *, after: float = 0.0, start: float = 0.0) -> None:
    """Enable the job types in the spec of a pool, and disable all other ones.

    Args:
        call: Call that changed the spec.
        pool: Pool of the job types.
        last: State in which the pool ends.
        after: Seconds until the machines are available.
        start: Seconds until the change begins; new job types are not shown before that.
    """
    scopes: dict[str, Part] = pool.notes["scopes"]
    wanted: list[str] = pool.fields["spec"].get("scope", [])
    for scope in wanted:
        if scope not in scopes or scopes[scope].plan.state(call.now) in SWITCHED_OFF:
            enable(call, pool, scope, last, after=after, start=start)
    for scope, part in scopes.items():
        if scope not in wanted and part.plan.state(call.now) not in SWITCHED_OFF:
            disabled = (start + DISABLING_SECONDS, PoolScopeState.DISABLED.value)
            part.plan.change(call.now, (start, PoolScopeState.DISABLING.value), disabled)


def enable(call: Call, pool: StoredResource, scope: str, last: Any, *, after: float = 0.0, start: float = 0.0) -> None:
    """Enable a job type in the background.

    Args:
        call: Call that enables it.
        pool: Pool of the job type.
        scope: Job type.
        last: State in which the pool ends.
        after: Seconds until the machines are available.
        start: Seconds until the change begins.
    """
    scopes: dict[str, Part] = pool.notes["scopes"]
    ready = start + after + ENABLING_SECONDS
    reason = _obstacle(call, pool, scope, last, call.now + ready)
    end = PoolScopeState.ENABLE_FAILED if reason else PoolScopeState.ENABLED
    first = HIDDEN if start else PoolScopeState.ENABLING.value
    part = scopes.setdefault(scope, Part(Plan([(call.now, first)]), ""))
    part.plan.change(call.now, (start, PoolScopeState.ENABLING.value), (ready, end.value))
    part.text = reason


def _obstacle(call: Call, pool: StoredResource, scope: str, last: Any, moment: float) -> str:
    """Return the reason why a job type can't be enabled; an empty string if it can."""
    if last in BROKEN:
        return f"The pool is {last}."
    network = call.fake.table("networks").get(value_of(pool.fields, "spec.network.name") or "")
    out_of_order = network is not None and network.plan.state(moment) == NetworkPhase.ABNORMAL
    return "The network is not reachable." if scope == PoolScope.INFER and out_of_order else ""


def scopes_shown(call: Call, pool: StoredResource) -> list[Row]:
    """Return the state of each job type."""
    scopes: dict[str, Part] = pool.notes["scopes"]
    states = {scope: str(part.plan.state(call.now)) for scope, part in scopes.items()}
    return [_scope(scope, scopes[scope], state) for scope, state in states.items() if state != HIDDEN]


def _scope(scope: str, part: Part, state: str) -> Row:
    row: Row = {"scopeType": scope, "state": state}
    phase = PLUGIN_PHASES.get(PoolScopeState(state))
    if phase is not None:
        row["plugins"] = [{"name": name, "phase": phase.value} for name in _plugins(scope)]
    if state == PoolScopeState.ENABLE_FAILED:
        row["message"] = part.text
    return row


def _plugins(scope: str) -> list[str]:
    """Return the plug-ins that a job type needs according to the configuration."""
    entries: list[Row] = contracts()["ShowOsConfig"].example["poolScopePlugins"]
    return [name for entry in entries if entry["scope"] == scope for name in entry["plugins"]]


def set_drivers(call: Call, pool: StoredResource, last: Any, *, start: float = 0.0) -> None:
    """Change drivers to the versions in the spec of a pool.

    Args:
        call: Call that changed the spec.
        pool: Pool of the drivers.
        last: State in which the pool ends.
        start: Seconds until the change begins; new drivers are not shown before that.
    """
    end = (PoolDriverState.ABNORMAL if last in BROKEN else PoolDriverState.RUNNING).value
    drivers: dict[str, Part] = pool.notes["drivers"]
    for kind in ("gpu", "npu"):
        version = value_of(pool.fields, f"spec.driver.{kind}Version")
        part = drivers.get(kind)
        if not version:
            drivers.pop(kind, None)
        elif part is None:
            part = drivers[kind] = Part(Plan([(call.now, HIDDEN)]), version)
            part.plan.change(call.now, (start, PoolDriverState.CREATING.value), (start + SETTING_UP_SECONDS, end))
        elif part.text != version:
            part.plan.change(call.now, (start, PoolDriverState.UPGRADING.value), (start + UPGRADING_SECONDS, end))
            part.text = version


def drivers_shown(call: Call, pool: StoredResource) -> Row:
    """Return the version and state of each driver."""
    drivers: dict[str, Part] = pool.notes["drivers"]
    states = {kind: part.plan.state(call.now) for kind, part in drivers.items()}
    return {kind: {"version": drivers[kind].text, "state": state} for kind, state in states.items() if state != HIDDEN}
