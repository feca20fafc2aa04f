"""Values of a new profile: from options, and questions on the terminal for those that are missing."""

from __future__ import annotations

import sys
from typing import Any

import click
from attrs import evolve, frozen

from ..core.auth.discovery.cloud_keys import ENDPOINT
from ..core.auth.discovery.cloud_secrets import MARKER
from ..core.auth.discovery.text_files import trimmed
from ..core.http.regions import iam_in
from ..core.redaction.hidden import Hidden

LONGEST_SECRET = 65_536


@frozen
class Profile:
    """Login of a user or an access key, without its secret.

    Args:
        region: Region of the project.
        auth_url: Address of IAM.
        user: Name of the user.
        domain: Name of the user's account.
        project_name: Name of the project.
        project_id: ID of the project.
        access_key: Access key ID, instead of the user.
        endpoint: URL of ModelArts.
    """

    region: str = ""
    auth_url: str = ""
    user: str = ""
    domain: str = ""
    project_name: str = ""
    project_id: str = ""
    access_key: str = ""
    endpoint: str = ""

    @property
    def secret_is(self) -> str:
        """What the secret is."""
        return "secret key" if self.access_key else "password"

    def missing(self) -> list[str]:
        """Return the options of missing values."""
        needed = {"--region or --auth-url": self.region or self.auth_url}
        if self.access_key:
            needed = {"--region": self.region}  # there is no token with the endpoints of the services
        else:
            project = self.project_name or self.project_id
            needed |= {"--user": self.user, "--domain": self.domain, "--project-name or --project": project}
        return [option for option, value in needed.items() if not value]

    def entry(self, place: str) -> dict[str, Any]:
        """Return the entry for `clouds.yaml`.

        Args:
            place: Where the secret is: `keyring` or `environment`.

        Raises:
            ConfigurationError: The region is invalid.
        """
        auth = {"auth_url": self.auth_url or iam_in(self.region)}
        if self.access_key:
            auth |= {"access_key": self.access_key}
        else:
            # OpenStack's tools need the account of the project too.
            auth |= {"username": self.user, "user_domain_name": self.domain, "project_domain_name": self.domain}
        auth |= {"project_id": self.project_id} if self.project_id else {"project_name": self.project_name}
        kind = {"auth_type": "aksk"} if self.access_key else {}
        region = {"region_name": self.region} if self.region else {}
        endpoint = {ENDPOINT: self.endpoint} if self.endpoint else {}
        return {
            **kind,
            **region,
            **endpoint,
            "auth": {key: value for key, value in auth.items() if value},
            MARKER: place,
        }


def completed(profile: Profile) -> Profile:
    """Ask for the missing values of a profile.

    Raises:
        click.UsageError: Values are missing, and standard input is no terminal.
        click.Abort: The user pressed Ctrl-C or ended the input.
    """
    missing = profile.missing()
    if missing and not sys.stdin.isatty():
        raise click.UsageError(f"missing {', '.join(missing)}, and standard input is no terminal to ask on")
    if "--region" in missing:
        profile = evolve(profile, region=ask("Region, such as eu-de"))
    if "--region or --auth-url" in missing:
        place = ask("Region, such as eu-de, or URL of IAM")
        profile = evolve(profile, auth_url=place) if "://" in place else evolve(profile, region=place)
    if "--user" in missing:
        profile = evolve(profile, user=ask("User name"))
    if "--domain" in missing:
        profile = evolve(profile, domain=ask("Account (domain), such as OTC00000000001000000000"))
    if "--project-name or --project" in missing:
        profile = evolve(profile, project_name=ask("Project name", default=profile.region or None))
    return profile


def secret_for(profile: Profile, *, from_stdin: bool) -> Hidden[str]:
    """Ask for the password or secret key without showing it, or read it from a pipe.

    Args:
        profile: The profile.
        from_stdin: Whether standard input contains the secret.

    Raises:
        click.UsageError: There is no secret.
        click.Abort: The user pressed Ctrl-C or ended the input.
    """
    if sys.stdin.isatty():
        return _typed(profile.secret_is.capitalize())
    if not from_stdin:
        raise click.UsageError(f"pass --password-stdin to read the {profile.secret_is} from standard input")
    content = sys.stdin.buffer.read(LONGEST_SECRET + 1)
    try:
        secret = Hidden(trimmed(content.decode("utf-8")))
    except UnicodeDecodeError:
        raise click.UsageError(f"the {profile.secret_is} in standard input is not UTF-8") from None
    if not secret.value or len(content) > LONGEST_SECRET or "\n" in secret.value or "\r" in secret.value:
        raise click.UsageError(f"standard input must contain the {profile.secret_is} as one line")
    return secret


def ask(text: str, *, default: str | None = None) -> str:
    """Ask for a value on the terminal until it is not empty.

    Args:
        text: The question.
        default: Value for an empty line, or None.

    Raises:
        click.UsageError: The value can't be decoded.
        click.Abort: The user pressed Ctrl-C or ended the input.
    """
    return _typed(text, default=default, hidden=False).value.strip() or ask(text, default=default)


def _typed(text: str, *, default: str | None = None, hidden: bool = True) -> Hidden[str]:
    try:
        typed = Hidden(str(click.prompt(text, default=default, hide_input=hidden, err=True)))
        typed.value.encode("utf-8")
    except UnicodeError:
        encoding = sys.stdin.encoding
        raise click.UsageError(
            f"the encoding of the terminal ({encoding}) lacks characters of the input; set LC_ALL to a UTF-8 locale"
        ) from None
    return typed
