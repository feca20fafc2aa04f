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

    def cut(self, call: Call) -> None:
        """Let it go."""
        if self.plan.ends is None:
            self.plan.change(call.now, (0, NetworkSfsTurboState.DELETING.value))
            self.plan.end(call.now + CUTTING_SECONDS)

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
        peers: list[Row] = value_of(network.fields, "spec.connection.peerConnectionList") or []
        shares: list[Row] = value_of(network.fields, "spec.connection.sfsTurboConnectionList") or []
        self.peerings = [self._peering(call, wanted) for wanted in peers]
        for mount in self.mounts:
            if not any(mount.is_for(wanted) for wanted in shares):
                mount.cut(call)
        new = [wanted for wanted in shares if not any(mount.is_for(wanted) for mount in self.mounts)]
        self.mounts += [self._mount(call, wanted, network.fields["spec"]["cidr"]) for wanted in new]

    def shown(self, call: Call, network: str) -> Row:
        """The states of the links, in a network that is in some phase."""
        mounts = [mount for mount in self.mounts if not mount.plan.gone(call.now)]
        status = {
            "peerConnectionStatus": [peering.shown(call, network) for peering in self.peerings],
            "sfsTurboStatus": [mount.shown(call, network) for mount in mounts],
        }
        return {key: states for key, states in status.items() if states}

    def _peering(self, call: Call, wanted: Row) -> Peering:
        for peering in self.peerings:
            if peering.is_for(wanted):
                return Peering(wanted, peering.plan)
        connecting, active = NetworkPeerConnectionPhase.CONNECTING, NetworkPeerConnectionPhase.ACTIVE
        return Peering(wanted, _plan(call, connecting.value, active.value))

    def _mount(self, call: Call, wanted: Row, cidr: str) -> Mount:
        plan = _plan(call, NetworkSfsTurboState.CREATING.value, NetworkSfsTurboState.ACTIVE.value)
        address = ip_network(cidr, strict=False)[FIRST_ADDRESS + self.mounts_so_far]
        self.mounts_so_far += 1
        return Mount(wanted, plan, str(address))


def _plan(call: Call, first: str, last: str) -> Plan:
    return Plan([(call.now, first), (call.now + MAKING_SECONDS, last)])


def _state(call: Call, plan: Plan, network: str, unfinished: str) -> str:
    """The state of a link; it can't be used before its network, nor when that is broken."""
    if network == NetworkPhase.ABNORMAL:
        return network
    state = str(plan.state(call.now))
    return state if network == NetworkPhase.ACTIVE or plan.ends is not None else unfinished
