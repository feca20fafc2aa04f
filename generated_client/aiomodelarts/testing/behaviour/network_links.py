"""Links of networks to VPCs and file systems: made and cut in the background."""

from __future__ import annotations

from ipaddress import ip_network

from attrs import define

from ...models import NetworkPeerConnectionPhase, NetworkPhase, NetworkSfsTurboConnectionType, NetworkSfsTurboState
from ..call import Call
from ..collection import Thing, value_of
from ..lists import Row
from ..states import Plan

MAKING_SECONDS = 10.0
CUTTING_SECONDS = 5.0
# The state of a link whose making begins late; it is not shown.
HIDDEN = ""
# The addresses before are taken by routers and gateways.
FIRST_ADDRESS = 16


@define
class Peering:
    """A link to a VPC; it is gone as soon as it is cut.

    Args:
        wanted: What was asked for.
        plan: Its states.
    """

    wanted: Row
    plan: Plan

    def is_for(self, wanted: Row) -> bool:
        """Whether it leads where a link is wanted to lead."""
        return all(self.wanted[key] == wanted[key] for key in ("peerVpcId", "peerSubnetId"))

    def shown(self, call: Call, network: str) -> Row:
        """Its state, in a network that is in some phase."""
        unfinished = NetworkPeerConnectionPhase.CONNECTING.value
        return {**self.wanted, "phase": _state(call, self.plan, network, unfinished)}


@define
class Mount:
    """A link to a file system; cutting it takes a while.

    Args:
        wanted: What was asked for.
        plan: Its states.
        address: Where the file system is reached.
    """

    wanted: Row
    plan: Plan
    address: str

    def is_for(self, wanted: Row) -> bool:
        """Whether it leads where a link is wanted to lead, and is to stay."""
        return self.wanted["sfsId"] == wanted["sfsId"] and self.plan.ends is None

    def cut(self, call: Call, start: float) -> None:
        """Let it go, which begins after some seconds."""
        if self.plan.ends is None:
            self.plan.change(call.now, (start, NetworkSfsTurboState.DELETING.value))
            self.plan.end(call.now + start + CUTTING_SECONDS)

    def shown(self, call: Call, network: str) -> Row:
        """Its state, in a network that is in some phase."""
        return {
            **self.wanted,
            "connectionType": NetworkSfsTurboConnectionType.VPC_PORT.value,
            "ipAddr": self.address,
            "status": _state(call, self.plan, network, NetworkSfsTurboState.CREATING.value),
        }


@define
class Links:
    """All links of a network."""

    peerings: list[Peering]
    mounts: list[Mount]
    mounts_so_far: int = 0

    def adapt(self, call: Call, network: Thing) -> None:
        """Make the links that the network is to have now, and cut the others."""
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
        """The states of the links, in a network that is in some phase."""
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
        address = ip_network(cidr, strict=False)[FIRST_ADDRESS + self.mounts_so_far]
        self.mounts_so_far += 1
        return Mount(wanted, plan, str(address))


def _plan(call: Call, start: float, first: str, last: str) -> Plan:
    hidden = [(call.now, HIDDEN)] if start else []
    return Plan([*hidden, (call.now + start, first), (call.now + start + MAKING_SECONDS, last)])


def _is_shown(call: Call, plan: Plan) -> bool:
    return plan.state(call.now) != HIDDEN


def _state(call: Call, plan: Plan, network: str, unfinished: str) -> str:
    """The state of a link; it can't be used before its network, nor when that is broken."""
    if network == NetworkPhase.ABNORMAL:
        return network
    state = str(plan.state(call.now))
    return state if network == NetworkPhase.ACTIVE or plan.ends is not None else unfinished
