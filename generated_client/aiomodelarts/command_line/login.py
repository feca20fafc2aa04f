"""Commands `modelarts login` and `modelarts logout`: profiles in `clouds.yaml`, with secrets in the system keyring."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import click

from ..core.auth.discovery import cloud_files, system_keyring
from ..core.auth.discovery.cloud_secrets import ENVIRONMENT, KEYRING, MARKER, with_secret
from ..core.auth.discovery.credential_kinds import Findings, make
from ..core.errors.exceptions import ConfigurationError, PermissionDenied
from ..core.http.endpoint_urls import origin_of
from ..core.redaction.hidden import Hidden
from .clouds_file import CloudsFile, path_to_write
from .clouds_lock import locked
from .exit_codes import PROGRAM, exit_code, report
from .profile_questions import Profile, ask, completed, secret_for
from .running import run
from .settings import Settings, complete_cloud, forget_credentials, settings_of, with_shared_options

DEFAULT_NAME = "modelarts"


def login_command() -> click.Command:
    """Return the command that logs in and saves the login as a profile."""
    command = click.Command(
        "login",
        params=[
            click.Argument(["name"], required=False),
            click.Option(["--auth-url"], metavar="URL", default="", help="URL of IAM [by the region]."),
            click.Option(["--user"], metavar="NAME", default="", help="Name of the user."),
            click.Option(["--domain"], metavar="NAME", default="", help="Name of the user's account."),
            click.Option(["--project-name"], metavar="NAME", default="", help="Name of the project, such as eu-de."),
            click.Option(["--access-key"], metavar="ID", default="", help="Access key, instead of user and password."),
            click.Option(
                ["--password-stdin", "--secret-key-stdin", "from_stdin"],
                is_flag=True,
                help="Read the password or secret key from standard input.",
            ),
            click.Option(["--no-check"], is_flag=True, help="Save the profile without logging in."),
            click.Option(["--force"], is_flag=True, help="Replace a profile with this name."),
        ],
        callback=_log_in,
        help=(
            f"Log in, and save the login as the profile NAME [{DEFAULT_NAME}] in clouds.yaml.\n\n"
            "Asks for missing values. The password or secret key is stored in the system keyring, never in a file."
        ),
        short_help="Log in, and save the login as a profile in clouds.yaml",
    )
    return with_shared_options(shows_result=False)(command)


def logout_command() -> click.Command:
    """Return the command that removes a profile and its secret."""
    command = click.Command(
        "logout",
        params=[
            click.Argument(["name"], shell_complete=complete_cloud),
            click.Option(["--force"], is_flag=True, help=f"Remove a cloud that `{PROGRAM} login` did not write, too."),
        ],
        callback=_log_out,
        help="Remove a profile from clouds.yaml, and its secret from the system keyring.",
        short_help="Remove a profile and its secret",
    )
    return with_shared_options(shows_result=False)(command)


def _log_in(
    name: str | None,
    auth_url: str,
    user: str,
    domain: str,
    project_name: str,
    access_key: str,
    from_stdin: bool,
    no_check: bool,
    force: bool,
    **_: Any,
) -> None:
    context = click.get_current_context()
    settings = settings_of(context)
    if access_key and (user or domain):
        raise click.UsageError("pass either --access-key, or --user and --domain")
    with _reported(settings):
        _check_reader()
        file = CloudsFile.read(path_to_write(os.environ))
        chosen = name or settings.cloud or (ask("Name of the profile", default=DEFAULT_NAME) if _asks() else "")
        chosen = _free_name(chosen or DEFAULT_NAME, file, force=force)
        endpoint = origin_of(settings.endpoint, allow_http=settings.allow_http) if settings.endpoint else ""
        profile = completed(
            Profile(settings.region, auth_url, user, domain, project_name, settings.project, access_key, endpoint)
        )
        profile.entry(KEYRING)  # raises for an invalid region before it asks for the secret
        secret = secret_for(profile, from_stdin=from_stdin)
        if not no_check:
            code = run(_check(_findings(profile.entry(KEYRING)), secret, settings), settings)
            if code:
                context.exit(code)
        with locked(file.path):
            _save(chosen, profile, secret, force=force)


def _log_out(name: str, force: bool, **_: Any) -> None:
    settings = settings_of(click.get_current_context())
    with _reported(settings):
        path = path_to_write(os.environ)
        _file_with(name, path)  # before the lock, which creates the folder
        with locked(path):
            _remove(name, path, force=force)


def _file_with(name: str, path: Path) -> CloudsFile:
    file = CloudsFile.read(path)
    if name not in file.clouds:
        known = ", ".join(map(str, file.clouds)) or "no profiles"
        raise ConfigurationError(f"{file.path} does not have the profile {name}; it has {known}")
    return file


def _remove(name: str, path: Path, *, force: bool) -> None:
    file = _file_with(name, path)
    item, written_here = _item(name, file), MARKER in _entry(name, file)
    if not written_here and not force:
        raise ConfigurationError(f"`{PROGRAM} login` did not write {name} in {file.path}; --force removes it")
    changed = file.without_cloud(name)
    if item:
        try:
            system_keyring.delete(item)
        except ConfigurationError as error:
            if not force:
                raise ConfigurationError(f"{error}; --force removes the profile only") from None
    changed.write()
    _say(f"removed {name} from {file.path}" + (" and its secret from the keyring" if item else ""))


@contextmanager
def _reported(settings: Settings) -> Generator[None]:
    """Report errors in one line, and end the command with their exit code."""
    try:
        yield
    except (ConfigurationError, OSError) as error:
        report(error, verbose=settings.verbose, debug=settings.debug)
        click.get_current_context().exit(exit_code(error))


def _check_reader() -> None:
    if find_spec("openstack") is None:
        raise ConfigurationError(f"profiles are saved in clouds.yaml, which {cloud_files.NO_READER}")


def _asks() -> bool:
    return sys.stdin.isatty()


def _free_name(name: str, file: CloudsFile, *, force: bool) -> str:
    if not name.isprintable() or name != name.strip():
        raise click.UsageError("the name of a profile can't contain control characters, or spaces at its ends")
    if name in file.clouds and not force:
        raise click.UsageError(f"{file.path} already has the profile {name}; --force replaces it")
    return name


def _findings(entry: Mapping[str, Any]) -> Findings:
    return cloud_files.findings_in(entry, {})


async def _check(found: Findings, secret: Hidden[str], settings: Settings) -> int:
    """Log in with a new profile: request a token, or a list with a signed request."""
    from ..credentials import AkSkCredentials
    from ..modelarts import ModelArts

    forget_credentials()
    credentials = make(with_secret(found, secret, KEYRING))
    async with ModelArts(
        credentials, region=found.region, endpoint=found.endpoint, allow_http=settings.allow_http
    ) as client:
        project = await client.project_id()
        if isinstance(credentials, AkSkCredentials):
            with suppress(PermissionDenied):  # the key is valid then
                await client.notebooks.list(limit=10)
    _say(f"logged in to the project {project}")
    return 0


def _save(name: str, profile: Profile, secret: Hidden[str], *, force: bool) -> None:
    """Write the secret into the keyring and the profile into the file. If one fails, neither is changed."""
    before = cloud_files.clouds_file({**os.environ, cloud_files.CONFIG_FILE: ""})
    file = CloudsFile.read(path_to_write(os.environ))  # again, because the user may have taken minutes to reply
    _free_name(name, file, force=force)
    reason = system_keyring.unusable()
    entry = profile.entry(ENVIRONMENT if reason else KEYRING)
    changed = file.with_cloud(name, entry)
    old_item, item = _item(name, file), None if reason else system_keyring.item_of(name, _findings(entry).values)
    previous = system_keyring.read(item) if item else None
    if item:
        system_keyring.store(item, secret)
    try:
        changed.write()
    except BaseException:
        if item:
            _restore(item, previous)
        raise
    if old_item and old_item != item:
        with suppress(ConfigurationError):  # the new profile is complete without it
            system_keyring.delete(old_item)
    variable = "OS_SECRET_KEY" if profile.access_key else "OS_PASSWORD"
    typed = shlex.quote(name)
    _say(f"wrote the profile {name} to {file.path}; use it with --cloud {typed} or OS_CLOUD={typed}")
    if reason:
        _say(f"the {profile.secret_is} was not saved: {reason}; set {variable} to use the profile")
    _warn_of_other_files(file.path, before)


def _restore(item: str, previous: Hidden[str] | None) -> None:
    with suppress(ConfigurationError):  # the error of the file is reported
        if previous is None:
            system_keyring.delete(item)
        else:
            system_keyring.store(item, previous)


def _entry(name: str, file: CloudsFile) -> Mapping[str, Any]:
    entry = file.clouds.get(name)
    return cast("Mapping[str, Any]", entry) if isinstance(entry, dict) else {}


def _item(name: str, file: CloudsFile) -> str | None:
    """Return the item of the keyring with the secret of an existing profile, or None."""
    entry = _entry(name, file)
    if entry.get(MARKER) != KEYRING:
        return None
    return system_keyring.item_of(name, _findings(entry).values)


def _warn_of_other_files(path: Path, before: str | None) -> None:
    """Say which of several files OpenStack's tools and this program read: only the first one."""
    read = cloud_files.clouds_file(os.environ)
    if read and Path(read).resolve() != path.resolve():
        _say(f"{read} takes precedence here; set {cloud_files.CONFIG_FILE}={path} to use the profile")
    elif before and not os.environ.get(cloud_files.CONFIG_FILE) and Path(before).resolve() != path.resolve():
        _say(f"{before} is not read any more, because {path} takes precedence")


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201
