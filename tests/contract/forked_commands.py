"""Runs commands of `modelarts` in processes forked from one that has imported it, at a fraction of the cost of a start.

Each command has its own process, standard streams, variables and working folder, and the interpreter ends as usual.
A command whose variables matter to the start of Python (its encoding, its search path) needs a new interpreter.
"""

import atexit
import gc
import importlib
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

LONGEST_REQUEST = 1 << 20
IMPORTED = (
    "aiohttp",
    "aiomodelarts.command_line.main",
    "aiomodelarts.modelarts",
    "aiomodelarts.operations",
    "asyncio",
    "jmespath",
    "rich.progress",
    "rich.table",
    "yaml",
)


class ForkingInterpreter:
    """A process that starts commands on request, and ends with the tests."""

    def __init__(self) -> None:
        self._requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            arguments = [sys.executable, __file__, str(theirs.fileno())]
            self._process = subprocess.Popen(arguments, pass_fds=[theirs.fileno()])
        atexit.register(self._close)

    def _close(self) -> None:
        self._requests.close()
        self._process.wait()

    def run(
        self, arguments: Sequence[str], variables: Mapping[str, str], stdin: bytes, folder: Path, patience: float
    ) -> tuple[bytes, bytes, int]:
        """Run a command to its end.

        Args:
            arguments: The arguments of `modelarts`.
            variables: All environment variables of the command.
            stdin: What it reads.
            folder: The working folder.
            patience: Seconds until it is killed.

        Returns:
            Standard output, standard error and exit code (negative for a signal).

        Raises:
            TimeoutError: If the command takes longer.
        """
        request = json.dumps([list(arguments), dict(variables), str(folder)]).encode()
        ours, theirs = socket.socketpair()
        with tempfile.TemporaryFile() as typed, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, ours:
            typed.write(stdin)
            typed.seek(0)
            with theirs:
                handed = [typed.fileno(), out.fileno(), err.fileno(), theirs.fileno()]
                socket.send_fds(self._requests, [request], handed)
            ours.settimeout(patience)
            with ours.makefile("r") as messages:
                process = int(messages.readline())
                try:
                    code = int(messages.readline())
                except TimeoutError:
                    os.kill(process, signal.SIGKILL)
                    raise
            out.seek(0)
            err.seek(0)
            return out.read(), err.read(), code


@cache
def forking_interpreter() -> ForkingInterpreter:
    """Return the one of this process."""
    return ForkingInterpreter()


def _serve(requests: socket.socket) -> None:
    for name in IMPORTED:
        importlib.import_module(name)
    importlib.import_module("aiomodelarts.command_line.api_document").operations()  # it reads the document once
    importlib.import_module("aiomodelarts.core.http.tls").default_context()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # those that watch the commands leave no zombies
    while True:
        request, handed, _, _ = socket.recv_fds(requests, LONGEST_REQUEST, 4)
        if not request:
            return None
        if os.fork() == 0:
            requests.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            return _watch(json.loads(request), handed)
        for descriptor in handed:
            os.close(descriptor)


def _watch(request: tuple[list[str], dict[str, str], str], handed: list[int]) -> None:
    *streams, reports = handed
    command = os.fork()
    if command == 0:
        os.close(reports)
        for number, descriptor in enumerate(streams):
            os.dup2(descriptor, number)
            os.close(descriptor)
        return _run(*request)
    with socket.socket(fileno=reports) as told:
        told.sendall(b"%d\n" % command)
        _, status = os.waitpid(command, 0)
        told.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _run(arguments: list[str], variables: dict[str, str], folder: str) -> None:
    os.environ.clear()
    os.environ.update(variables)
    os.chdir(folder)
    sys.argv = ["modelarts", *arguments]
    runpy.run_module("aiomodelarts", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
