"""Connections of networks to VPCs and file systems: created and removed in the background."""

from __future__ import annotations

from ipaddress import ip_network

from attrs import define

from ...models import NetworkPeerConnectionPhase, NetworkPhase, NetworkSfsTurboConnectionType, NetworkSfsTurboState
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.json_paths import value_of
from ..state.state_plan import Plan

MAKING_SECONDS = 10.0
CUTTING_SECONDS = 5.0
# State of a connection whose creation has not begun; responses leave it out.
HIDDEN = ""
# Routers and gateways use the addresses before it.
FIRST_ADDRESS = 16


@define
class Peering:
    """A connection to a VPC, which is removed immediately.

    Args:
        wanted: Settings of the connection.
        plan: Its states.
    """

    wanted: Row
    plan: Plan

    def is_for(self, wanted: Row) -> bool:
        """Return whether the connection leads to the VPC and subnet of some settings."""
        return all(self.wanted[key] == wanted[key] for key in ("peerVpcId", "peerSubnetId"))

    def shown(self, call: Call, network: str) -> Row:
        """Return the connection as responses show it.

        Args:
            call: Call to respond to.
            network: State of the network.
        """
        unfinished = NetworkPeerConnectionPhase.CONNECTING.value
        return {**self.wanted, "phase": _state(call, self.plan, network, unfinished)}


@define
class Mount:
    """A connection to a file system, which is removed in the background.

    Args:
        wanted: Settings of the connection.
        plan: Its states.
        address: IP address of the file system.
    """

    wanted: Row
    plan: Plan
    address: str

    def is_for(self, wanted: Row) -> bool:
        """Return whether the connection leads to the file system of some settings, and is not being removed."""
        return self.wanted["sfsId"] == wanted["sfsId"] and self.plan.ends is None

    def cut(self, call: Call, start: float) -> None:
        """Remove the connection in the background.

        Args:
            call: Call that removes it.
            start: Seconds until the removal begins.
        """
        if self.plan.ends is None:
            self.plan.change(call.now, (start, NetworkSfsTurboState.DELETING.value))
            self.plan.end(call.now + start + CUTTING_SECONDS)

    def shown(self, call: Call, network: str) -> Row:
        """Return the connection as responses show it.

        Args:
            call: Call to respond to.
            network: State of the network.
        """
        return {
            **self.wanted,
            "connectionType": NetworkSfsTurboConnectionType.VPC_PORT.value,
            "ipAddr": self.address,
            "status": _state(call, self.plan, network, NetworkSfsTurboState.CREATING.value),
        }


@define
class Links:
    """All connections of a network."""

    peerings: list[Peering]
    mounts: list[Mount]
    mounts_so_far: int = 0

    def adapt(self, call: Call, network: StoredResource) -> None:
        """Create the connections in the spec of the network, and remove all other ones."""
        start = call.fake.slow_start("networks")
        peers: list[Row] = value_of(network.fields, "spec.connection.peerConnectionList") or []
        shares: list[Row] = value_of(network.fields, "spec.connection.sfsTurboConnectionList") or []
        self.peerings = [self._peering(call, wanted, start) for wanted in peers]
        for mount in self.mounts:
            if not any(mount.is_for(wanted) for wanted in shares):
                mount.cut(call, start)
        new = [wanted for wanted in shares if not any(mount.is_for(wanted) for mount in self.mounts)]
        self.mounts += [self._mount(call, wanted, network.fields["spec"]["cidr"], start) for wanted in new]

    def shown(self, call: Call, network: str) -> Row:
        """Return the states of the connections as responses show them.

        Args:
            call: Call to respond to.
            network: State of the network.
        """
        mounts = [mount for mount in self.mounts if not mount.plan.gone(call.now)]
        status = {
            "peerConnectionStatus": [one.shown(call, network) for one in self.peerings if _is_shown(call, one.plan)],
            "sfsTurboStatus": [one.shown(call, network) for one in mounts if _is_shown(call, one.plan)],
        }
        return {key: states for key, states in status.items() if states}

    def _peering(self, call: Call, wanted: Row, start: float) -> Peering:
        for peering in self.peerings:
            if peering.is_for(wanted):
                return Peering(wanted, peering.plan)
        connecting, active = NetworkPeerConnectionPhase.CONNECTING, NetworkPeerConnectionPhase.ACTIVE
        return Peering(wanted, _plan(call, start, connecting.value, active.value))

    def _mount(self, call: Call, wanted: Row, cidr: str, start: float) -> Mount:
        plan = _plan(call, start, NetworkSfsTurboState.CREATING.value, NetworkSfsTurboState.ACTIVE.value)
        network = ip_network(cidr, strict=False)
        address = network[(FIRST_ADDRESS + self.mounts_so_far) % network.num_addresses]
        self.mounts_so_far += 1
        return Mount(wanted, plan, str(address))


def _plan(call: Call, start: float, first: str, last: str) -> Plan:
    hidden = [(call.now, HIDDEN)] if start else []
    return Plan([*hidden, (call.now + start, first), (call.now + start + MAKING_SECONDS, last)])


def _is_shown(call: Call, plan: Plan) -> bool:
    return plan.state(call.now) != HIDDEN


def _state(call: Call, plan: Plan, network: str, unfinished: str) -> str:
    """Return the state of a connection; it is not usable before its network is, or if the network is broken."""
    if network == NetworkPhase.ABNORMAL:
        return network
    state = str(plan.state(call.now))
    return state if network == NetworkPhase.ACTIVE or plan.ends is not None else unfinished
