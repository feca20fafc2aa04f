"""Runs commands of `modelarts` in processes forked from one that has imported it, at a fraction of the cost of a start.

Each command has its own process, standard streams, variables and working folder.
A command whose variables matter to the start of Python (its encoding, its search path) needs a new interpreter.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

LONGEST_REQUEST = 1 << 20
# The modules of these packages are imported before the first command, because most commands need most of them.
PACKAGES = ("aiomodelarts.command_line", "aiomodelarts.core")
IMPORTED = (
    "aiohttp",
    "aiomodelarts.metrics",
    "aiomodelarts.modelarts",
    "aiomodelarts.models",
    "aiomodelarts.models.notebooks",
    "aiomodelarts.models.training_jobs",
    "aiomodelarts.operations",
    "aiomodelarts.resources.notebooks",
    "aiomodelarts.resources.training_jobs",
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
    for package in PACKAGES:
        for found in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
            importlib.import_module(found.name)
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
    try:
        runpy.run_module("aiomodelarts", run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        if isinstance(ended.code, int):
            _end(ended.code)
        raise


def _end(code: int) -> None:
    """End as the interpreter does, but keep the modules: freeing them takes longer than most commands."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()  # pyright: ignore[reportPrivateUsage]
    gc.collect()  # reports what was left open
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
