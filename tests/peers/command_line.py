"""Runs in the environment of otcextensions: the `openstack ma` commands that come as JSON, all in this process.

`$name/key/0` in an argument is part of the JSON that the command kept under that name has printed.
"""

import contextlib
import io
import json
import logging
import sys
import time
from importlib import metadata
from types import SimpleNamespace

import openstack
import openstack_client
from openstack.connection import Connection
from openstackclient.shell import OpenStackShell
from otcextensions import sdk

LONGEST_WAIT = 20.0


def commands():
    """The commands of otcextensions for ModelArts."""
    points = [point for found in metadata.distributions() for point in found.entry_points]
    ours = {point.name for point in points if ".modelartsv" in point.value and point.name.startswith("ma_")}
    return sorted(name.replace("_", " ") for name in ours)


def run(arguments, kept):
    """Exit code, what was printed, and what was said about an error."""
    for name in ("modelartsv1", "modelartsv2"):  # the extensions are registered once in a process, for one connection
        if name in vars(Connection):
            delattr(Connection, name)
    given = [str(openstack_client.part_of(kept, text[1:])) if text.startswith("$") else text for text in arguments]
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = OpenStackShell().run(["ma", *given])
        except SystemExit as end:
            code = end.code
    for handler in list(logging.getLogger("").handlers):
        logging.getLogger("").removeHandler(handler)
    return code, out.getvalue(), err.getvalue()


def carry_out(step, kept):
    end = time.monotonic() + LONGEST_WAIT
    while True:
        code, out, err = run(step["arguments"], kept)
        if code:
            return None, "exit code %s: %s" % (code, err.strip()[-500:])
        answer = json.loads(out) if "json" in step["arguments"] else None
        until = step.get("until")
        if until is None or openstack_client.part_of(answer, until[0]) in until[1]:
            return answer, ""
        if time.monotonic() > end:
            return None, "%s is %s" % (until[0], openstack_client.part_of(answer, until[0]))
        time.sleep(0.05)


def main():
    plan = json.load(sys.stdin)
    openstack_client.repair()
    connection = openstack.connect()
    sdk.register_otc_extensions(connection)
    services = SimpleNamespace(modelartsv2=connection.modelartsv2)
    kept, report = {}, []
    for step in plan["steps"]:
        problem = ""
        try:
            if "service" in step:
                kept[step["keep"]] = openstack_client.carry_out(services, step, kept)
            else:
                kept[step["keep"]], problem = carry_out(step, kept)
        except Exception as error:  # whatever the command raises is what is tested
            problem = "%s: %s" % (type(error).__name__, error)
        report.append([step.get("command", step.get("method")), problem])
    json.dump({"commands": commands(), "report": report}, sys.stdout)


main()
