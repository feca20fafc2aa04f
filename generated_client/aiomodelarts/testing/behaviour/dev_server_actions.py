"""Actions on dev servers, which run in the background: start, stop, reboot, and the installation of images."""

from __future__ import annotations

from collections.abc import Callable

from ...models import DevServerBatchAction, DevServerState
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault, Reply
from .dev_server_catalogs import image_of
from .dev_servers import check_deletion, remove, row_of
from .super_node_servers import SERVERS, change
from .super_nodes import whole_list

STARTING_SECONDS = 20.0
STOPPING_SECONDS = 20.0
REBOOTING_SECONDS = 30.0
INSTALLATION_SECONDS = 120.0
# The states in which Terraform's provider documents that the service accepts each action.
ACCEPTED: dict[DevServerBatchAction, tuple[DevServerState, ...]] = {
    DevServerBatchAction.START: (DevServerState.STOPPED, DevServerState.STOP_FAILED, DevServerState.START_FAILED),
    DevServerBatchAction.STOP: (DevServerState.RUNNING, DevServerState.STOP_FAILED),
    DevServerBatchAction.REBOOT: (DevServerState.RUNNING,),
    DevServerBatchAction.CHANGE_OS: (DevServerState.STOPPED,),
    DevServerBatchAction.REINSTALL_OS: (DevServerState.STOPPED,),
}


def _check(call: Call, server: StoredResource, action: DevServerBatchAction, settings: Row) -> None:
    """Refuse an action that does not fit the state of the server or lacks settings.

    The codes of the refusals are a guess: no client is known that handles them.
    """
    if action is DevServerBatchAction.DELETE:
        check_deletion(call, server)
        return
    SERVERS.require_state(call, server, ACCEPTED[action], 400, INVALID)
    if action is DevServerBatchAction.CHANGE_OS and not settings.get("image_id"):
        raise Fault(400, INVALID, "image_id is required for another image.")
    if settings.get("image_id"):
        image_of(settings["image_id"], server.fields["cloud_server"]["type"])  # refuses the image of another type
    installs = action in (DevServerBatchAction.CHANGE_OS, DevServerBatchAction.REINSTALL_OS)
    if installs and bool(settings.get("admin_pass")) == bool(settings.get("key_pair_name")):
        raise Fault(400, INVALID, "Either admin_pass or key_pair_name is required.")


def _start(call: Call, server: StoredResource, _: Row) -> None:
    change(call, [server], DevServerState.STARTING, DevServerState.RUNNING, STARTING_SECONDS)


def _stop(call: Call, server: StoredResource, _: Row) -> None:
    change(call, [server], DevServerState.STOPPING, DevServerState.STOPPED, STOPPING_SECONDS)


def _reboot(call: Call, server: StoredResource, _: Row) -> None:
    change(call, [server], DevServerState.REBOOTING, DevServerState.RUNNING, REBOOTING_SECONDS)


def _change_os(call: Call, server: StoredResource, settings: Row) -> None:
    _install(call, server, settings, DevServerState.CHANGING_OS)


def _reinstall_os(call: Call, server: StoredResource, settings: Row) -> None:
    _install(call, server, settings, DevServerState.REINSTALLING_OS)


def _install(call: Call, server: StoredResource, settings: Row, during: DevServerState) -> None:
    if settings.get("image_id"):
        server.fields["image"] = image_of(settings["image_id"], server.fields["cloud_server"]["type"])
    key = settings.get("key_pair_name") or ""
    server.fields["key_pair_name"] = key
    server.fields["endpoints"][0]["key_pair_names"] = [key] if key else []
    change(call, [server], during, DevServerState.RUNNING, INSTALLATION_SECONDS)


def _delete(call: Call, server: StoredResource, _: Row) -> None:
    remove(call, server)


ACTIONS: dict[DevServerBatchAction, Callable[[Call, StoredResource, Row], None]] = {
    DevServerBatchAction.START: _start,
    DevServerBatchAction.STOP: _stop,
    DevServerBatchAction.REBOOT: _reboot,
    DevServerBatchAction.CHANGE_OS: _change_os,
    DevServerBatchAction.REINSTALL_OS: _reinstall_os,
    DevServerBatchAction.DELETE: _delete,
}


def _act(call: Call, action: DevServerBatchAction) -> Reply:
    server = SERVERS.find(call)
    _check(call, server, action, call.body)
    ACTIONS[action](call, server, call.body)
    return Reply(row_of(call, server))


@handles("StartDevServer")
def start(call: Call) -> Reply:
    """Start a stopped server."""
    return _act(call, DevServerBatchAction.START)


@handles("StopDevServer")
def stop(call: Call) -> Reply:
    """Stop a running server."""
    return _act(call, DevServerBatchAction.STOP)


@handles("RebootDevServer")
def reboot(call: Call) -> Reply:
    """Reboot a running server."""
    return _act(call, DevServerBatchAction.REBOOT)


@handles("ChangeDevServerOS")
def change_os(call: Call) -> Reply:
    """Install another image on a stopped server."""
    return _act(call, DevServerBatchAction.CHANGE_OS)


@handles("ReinstallDevServerOS")
def reinstall_os(call: Call) -> Reply:
    """Install the image of a stopped server again."""
    return _act(call, DevServerBatchAction.REINSTALL_OS)


@handles("BatchDevServersAction")
def act_batch(call: Call) -> Reply:
    """Run an action on several servers; a refusal for one of them prevents all.

    That one refusal prevents all, and that no server may be listed twice, are guesses: no source says what happens.
    """
    action = DevServerBatchAction(call.body["type"])
    settings: Row = call.body.get("extend_param") or {}
    servers = [SERVERS.find(call, one["id"]) for one in call.body["servers"]]
    if len({server.key for server in servers}) < len(servers):
        raise Fault(400, INVALID, "A server is listed twice.")
    for server in servers:
        _check(call, server, action, settings)
    for server in servers:
        ACTIONS[action](call, server, settings)
    return Reply(whole_list([row_of(call, server) for server in servers]))
