"""What a resource pool sets up on its machines in the background: types of jobs, and drivers."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...models import NetworkPhase, PluginPhase, PoolDriverState, PoolPhase, PoolScope, PoolScopeState
from ..call import Call
from ..collection import Thing, value_of
from ..contract import contracts
from ..lists import Row
from ..states import Plan
from .pool_machines import SETTING_UP_SECONDS

ENABLING_SECONDS = 20.0
DISABLING_SECONDS = 10.0
UPGRADING_SECONDS = 40.0
BROKEN = (PoolPhase.ABNORMAL, PoolPhase.ERROR, PoolPhase.CREATIONFAILED)
SWITCHED_OFF = (PoolScopeState.DISABLED, PoolScopeState.DISABLING)
# What plugins do while the type of job that needs them is in a state.
PLUGIN_PHASES = {
    PoolScopeState.ENABLING: PluginPhase.PENDING,
    PoolScopeState.ENABLED: PluginPhase.RUNNING,
    PoolScopeState.ENABLEFAILED: PluginPhase.ABNORMAL,
    PoolScopeState.DISABLING: PluginPhase.DELETING,
}


@define
class Part:
    """A type of job, or a driver, in a pool.

    Args:
        plan: Its states.
        text: Why it fails, or the version of the driver.
    """

    plan: Plan
    text: str


def set_scopes(call: Call, pool: Thing, last: Any, *, after: float = 0.0) -> None:
    """Enable the types of jobs in a pool's spec, and disable the others.

    Args:
        call: The call that changed the spec.
        pool: The pool.
        last: The state in which the pool ends.
        after: Seconds until the machines are there.
    """
    scopes: dict[str, Part] = pool.notes["scopes"]
    wanted: list[str] = pool.fields["spec"].get("scope", [])
    for scope in wanted:
        if scope not in scopes or scopes[scope].plan.state(call.now) in SWITCHED_OFF:
            enable(call, pool, scope, last, after=after)
    for scope, part in scopes.items():
        if scope not in wanted and part.plan.state(call.now) not in SWITCHED_OFF:
            disabled = (DISABLING_SECONDS, PoolScopeState.DISABLED.value)
            part.plan.change(call.now, (0, PoolScopeState.DISABLING.value), disabled)


def enable(call: Call, pool: Thing, scope: str, last: Any, *, after: float = 0.0) -> None:
    """Begin to enable a type of job."""
    scopes: dict[str, Part] = pool.notes["scopes"]
    ready = after + ENABLING_SECONDS
    reason = _obstacle(call, pool, scope, last, call.now + ready)
    end = PoolScopeState.ENABLEFAILED if reason else PoolScopeState.ENABLED
    part = scopes.setdefault(scope, Part(Plan([(call.now, PoolScopeState.ENABLING.value)]), ""))
    part.plan.change(call.now, (0, PoolScopeState.ENABLING.value), (ready, end.value))
    part.text = reason


def _obstacle(call: Call, pool: Thing, scope: str, last: Any, moment: float) -> str:
    """Why a type of job can't be enabled; empty when it can."""
    if last in BROKEN:
        return f"The pool is {last}."
    network = call.fake.table("networks").get(value_of(pool.fields, "spec.network.name") or "")
    out_of_order = network is not None and network.plan.state(moment) == NetworkPhase.ABNORMAL
    return "The network is not reachable." if scope == PoolScope.INFER and out_of_order else ""


def scopes_shown(call: Call, pool: Thing) -> list[Row]:
    """The state of each type of job."""
    scopes: dict[str, Part] = pool.notes["scopes"]
    return [_scope(scope, part, str(part.plan.state(call.now))) for scope, part in scopes.items()]


def _scope(scope: str, part: Part, state: str) -> Row:
    row: Row = {"scopeType": scope, "state": state}
    phase = PLUGIN_PHASES.get(PoolScopeState(state))
    if phase is not None:
        row["plugins"] = [{"name": name, "phase": phase.value} for name in _plugins(scope)]
    if state == PoolScopeState.ENABLEFAILED:
        row["message"] = part.text
    return row


def _plugins(scope: str) -> list[str]:
    """The plugins that the configuration says a type of job needs."""
    entries: list[Row] = contracts()["ShowOsConfig"].example["poolScopePlugins"]
    return [name for entry in entries if entry["scope"] == scope for name in entry["plugins"]]


def set_drivers(call: Call, pool: Thing, last: Any) -> None:
    """Bring drivers to the versions in a pool's spec.

    Args:
        call: The call that changed the spec.
        pool: The pool.
        last: The state in which the pool ends.
    """
    end = (PoolDriverState.ABNORMAL if last in BROKEN else PoolDriverState.RUNNING).value
    drivers: dict[str, Part] = pool.notes["drivers"]
    for kind in ("gpu", "npu"):
        version = value_of(pool.fields, f"spec.driver.{kind}Version")
        part = drivers.get(kind)
        if not version:
            drivers.pop(kind, None)
        elif part is None:
            steps = [(call.now, PoolDriverState.CREATING.value), (call.now + SETTING_UP_SECONDS, end)]
            drivers[kind] = Part(Plan([*steps]), version)
        elif part.text != version:
            part.plan.change(call.now, (0, PoolDriverState.UPGRADING.value), (UPGRADING_SECONDS, end))
            part.text = version


def drivers_shown(call: Call, pool: Thing) -> Row:
    """The version and state of each driver."""
    drivers: dict[str, Part] = pool.notes["drivers"]
    return {kind: {"version": part.text, "state": part.plan.state(call.now)} for kind, part in drivers.items()}
