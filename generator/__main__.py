"""Command line of the generator, `python -m generator`: one function for each command."""

import sys

try:
    import argparse
    import os
    import time
    from collections.abc import Sequence
    from io import TextIOWrapper
    from pathlib import Path
    from typing import TextIO

    from .command_line import PACKAGE, SDK_FACTS, command_line
    from .drift.drift_report import UnknownName, find_drift
    from .drift.facts import Facts
    from .drift.facts_file import read_facts
    from .drift.report_formats import as_json, as_text
    from .drift.sdk_facts import SdkFacts, read_sdk_facts
    from .drift.sdk_package import PACKAGE as SDK
    from .drift.sdk_package import installed_package, read_sdk
    from .failures import ExitCode, fault_report, input_report, is_input_error
    from .refused_specs import refusals
    from .render import generation as render
    from .spec.bundle import bundle, operations, to_json
    from .spec.problems import Place, Problem, SpecError, UnusableInput
except KeyboardInterrupt:  # the imports take most of the time of a short command
    sys.exit(130)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Arguments of the command line; those of the process by default.

    Returns:
        Exit code: 0 if there is nothing to report, 1 for findings in the spec or differences, 2 if an argument, folder
        or file can't be used, 3 for a fault of the generator itself, 130 after Ctrl+C.
    """
    options = command_line().parse_args(arguments)
    _accept_all_letters(is_json=any(getattr(options, form, False) for form in ("json", "sarif")))
    try:
        return int(_run(options))
    except SpecError as error:
        _print_problems(error.problems)
        return ExitCode.UNUSABLE if isinstance(error, UnusableInput) else ExitCode.FINDINGS
    except KeyboardInterrupt:
        _report("interrupted; no file was changed")
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # The reader of the output, such as `head`, has ended. Nothing more can be written, also not at exit.
        _discard(sys.stdout)
        return ExitCode.UNUSABLE
    except Exception as error:  # the last resort: users get a report instead of a traceback
        if is_input_error(error):
            _report(input_report(error))
            return ExitCode.UNUSABLE
        if problems := refusals(options):
            _print_problems(problems)
            return ExitCode.UNUSABLE if options.command == "changelog" else ExitCode.FINDINGS
        _report(fault_report(error, options.command, options.traceback))
        return ExitCode.FAULT


def _accept_all_letters(*, is_json: bool) -> None:
    """Let standard output accept letters that the encoding of the terminal lacks. JSON is always UTF-8."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if is_json else None, errors="backslashreplace")


def _report(message: object) -> None:
    """Write a message to standard error. If that is impossible, the exit code still says what was found."""
    try:
        print(message, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO) -> None:
    """Send what is written to a stream from now on nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _print_problems(problems: Sequence[Problem]) -> None:
    for problem in problems:
        _report(problem)
    count = len(problems)
    _report(f"{count} problem{'s' if count != 1 else ''}; no file was changed")


def _run(options: argparse.Namespace) -> int:
    """Run the command that the options name, and return its exit code."""
    runs = {
        "bundle": _bundle,
        "lint": _lint,
        "generate": _generate,
        "check": _check,
        "drift": _drift,
        "changelog": _changelog,
        "reference": _reference,
        "new-resource": _new_resource,
        "migration": _migration,
    }
    return runs[options.command](options)


def _bundle(options: argparse.Namespace) -> int:
    content = to_json(bundle(options.spec))
    if options.output:
        folder = options.output.parent
        if not folder.is_dir():
            remedy = "create it, or pass another file to --output"
            raise UnusableInput([Problem(Place(str(folder), 1), "the folder is missing", remedy)])
        options.output.write_bytes(content)
    else:
        sys.stdout.buffer.write(content)
    return ExitCode.CLEAN


def _lint(options: argparse.Namespace) -> int:
    document = render.load(options.spec, conventions=True)
    print(
        f"{len(list(operations(document)))} operations, {len(document['components']['schemas'])} schemas: no problems"
    )
    return ExitCode.CLEAN


def _generate(options: argparse.Namespace) -> int:
    started = time.perf_counter()
    render.generate(options.spec, options.package, options.linted)
    print(f"generated in {time.perf_counter() - started:.1f} s")
    return ExitCode.CLEAN


def _check(options: argparse.Namespace) -> int:
    differing = render.check(options.spec, options.package)
    for name in differing:
        _report(f"{name}: does not match the spec")
    if differing:
        _report("remedy: move manual edits to spec/ or generator/, then run `make generate`")
        return ExitCode.FINDINGS
    print("the generated code matches the spec")
    return ExitCode.CLEAN


def _drift(options: argparse.Namespace) -> int:
    facts: Facts | SdkFacts
    if options.sdk is not None or options.sdk_facts:
        facts = _sdk_facts(options.sdk, options.sdk_facts)
        _report(f"comparing with {facts.name}")
    elif options.facts:
        facts = read_facts(options.facts)
    else:
        # Only `--docs` needs docutils, which takes long to import.
        from .drift.reference_pages import read_reference

        facts = read_reference(options.docs)
    try:
        drift = find_drift(options.spec, facts, options.operation, options.resource, options.path)
    except UnknownName as error:
        _report(error)
        return ExitCode.UNUSABLE
    sys.stdout.write(as_json(drift) if options.json else as_text(drift))
    return ExitCode.CLEAN if drift.is_clean else ExitCode.FINDINGS


def _sdk_facts(folder: str | None, file: Path | None) -> SdkFacts:
    """Return the facts of an installed SDK or those in a file.

    Args:
        folder: Folder with the package, "" for an installed one, or None to read the file.
        file: File with facts, or None for the usual one.
    """
    if folder is not None:
        package = installed_package(Path(folder) if folder else None)
        if package is not None:
            return read_sdk(package)
        if folder or not SDK_FACTS.is_file():
            remedy = f"pip install {SDK}, or pass the folder that contains it to --sdk, or facts to --sdk-facts"
            raise UnusableInput([Problem(Place(folder or "python", 1), f"{SDK} is not installed here", remedy)])
        _report(f"{SDK} is not installed; using {SDK_FACTS.name}")
    return read_sdk_facts(file or SDK_FACTS)


def _changelog(options: argparse.Namespace) -> int:
    # Only this command needs these modules and their requirements, such as griffe.
    from .changelog.changelog import compare_versions, opened_versions
    from .changelog.compared_versions import VersionUnavailable, version_of
    from .changelog.release_changes import record_release
    from .changelog.release_notes import as_json as changes_as_json
    from .changelog.release_notes import as_markdown
    from .changelog.user_code import print_report, record_declarations

    present = options.present or version_of(PACKAGE)
    try:
        with opened_versions(options.old, options.new, options.repository) as (before, after):
            found = compare_versions(before, after, present, options.old_tests)
            if options.record:
                record_release(options.changes, found)
                record_declarations(options.changes, before, found)
            if options.code:
                return print_report(options, before, after, found)
    except VersionUnavailable as error:
        _report(error)
        return ExitCode.UNUSABLE
    sys.stdout.write(changes_as_json(found) if options.json else as_markdown(found))
    failing = found.failing(options.fail_on) if options.fail_on else []
    if failing:
        which = "breaking change" if options.fail_on == "breaking" else "change"
        _report(f"{len(failing)} {which}{'s' * (len(failing) != 1)}")
    return ExitCode.FINDINGS if failing else ExitCode.CLEAN


def _reference(options: argparse.Namespace) -> int:
    # Only this command needs the fake, from whose code it reads the error codes.
    from .reference.example_code import MissingExample
    from .reference.reference import write_reference

    try:
        areas = write_reference(options.spec, options.package, options.guide, options.output)
    except MissingExample as error:
        _report(error)
        return ExitCode.UNUSABLE
    print(f"wrote the pages of {sum(map(len, areas.values()))} resources to {options.output}")
    return ExitCode.CLEAN


def _new_resource(options: argparse.Namespace) -> int:
    from .new_resource.layout import Refused, lay_out

    try:
        files = lay_out(options.root, options.name)
    except Refused as error:
        _report(error)
        return ExitCode.UNUSABLE
    print("\n".join(map(str, files)))
    print("\nNow replace the example by the documented operations; `make lint` lists what is to be filled in.")
    print("The next steps are in CONTRIBUTING.md, section A new resource.")
    return ExitCode.CLEAN


def _migration(options: argparse.Namespace) -> int:
    # It needs the generated package, which other commands make.
    from .migration.pages import write_pages
    from .migration.record import record_sdk

    if options.record is not None:
        package = installed_package(options.record)
        if package is None:
            remedy = f"pass the folder that contains {SDK}, such as site-packages"
            raise UnusableInput([Problem(Place(str(options.record), 1), f"{SDK} is not there", remedy)])
        print(f"{record_sdk(package)} methods of {SDK} recorded")
    differing = write_pages(options.docs, check=options.check)
    for name in differing:
        print(f"docs/migration/{name}: {'does not match the facts' if options.check else 'written'}")
    return ExitCode.FINDINGS if options.check and differing else ExitCode.CLEAN


if __name__ == "__main__":
    sys.exit(main())
