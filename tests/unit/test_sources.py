"""Which source and which kind win, what happens to half of a kind, and what is said about it."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts import ConfigurationError, ModelArts
from aiomodelarts.core.auth.discovery import cloud_files as clouds
from aiomodelarts.core.auth.discovery import credential_sources as sources
from aiomodelarts.credentials import (
    AgencyCredentials,
    AkSkCredentials,
    EcsMetadataCredentials,
    OidcCredentials,
    PasswordCredentials,
    TokenCredentials,
    explain,
    from_cloud,
    from_environment,
)

IAM = "https://iam.eu-de.otc.t-systems.com/v3"
SECRET = "what-nobody-may-see"
PASSWORD = {
    "OS_AUTH_URL": IAM,
    "OS_USERNAME": "jane",
    "OS_PASSWORD": SECRET,
    "OS_USER_DOMAIN_NAME": "account",
    "OS_PROJECT_NAME": "eu-de_team",
}
LOGIN = PasswordCredentials(IAM, "jane", SECRET, user_domain_name="account", project_name="eu-de_team")
KEY = {"OS_ACCESS_KEY": "AK", "OS_SECRET_KEY": SECRET}
HW_KEY = {"HW_ACCESS_KEY": "HW", "HW_SECRET_KEY": SECRET}
SDK_KEY = {"HUAWEICLOUD_SDK_AK": "SDK", "HUAWEICLOUD_SDK_SK": SECRET}
AWS_KEY = {"AWS_ACCESS_KEY_ID": "AWS", "AWS_SECRET_ACCESS_KEY": SECRET}
OIDC = {"OS_IDENTITY_PROVIDER": "company", "OS_ID_TOKEN": SECRET}


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def clouds_at(path: Path, text: str) -> dict[str, str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return {"OS_CLIENT_CONFIG_FILE": str(path)}


CLOUD = """clouds:
  one:
    profile: otc
    region_name: eu-de
    auth: {username: jane, password: what-nobody-may-see, user_domain_name: account, project_name: eu-de_team}
"""
TWO = CLOUD + CLOUD.partition("\n")[2].replace("one:", "two:").replace("jane", "joe")

# Which kind or family goes before which; what is on the left wins although all of the right is there too.
WINNERS = {
    "token before oidc": ({"OS_TOKEN": "mine"}, {**OIDC, **PASSWORD}, TokenCredentials),
    "oidc before key": (OIDC, {**KEY, **PASSWORD}, OidcCredentials),
    "token before key": ({"OS_TOKEN": "mine"}, {**KEY, **PASSWORD}, TokenCredentials),
    "key before password": (KEY, PASSWORD, AkSkCredentials),
    "password before HW token": (PASSWORD, {"HW_AUTH_TOKEN": "theirs"}, PasswordCredentials),
    "HW before SDK": (HW_KEY, SDK_KEY, AkSkCredentials),
    "SDK before AWS": (SDK_KEY, {**AWS_KEY, "OS_AUTH_URL": IAM}, AkSkCredentials),
    "chosen password": ({**PASSWORD, "OS_AUTH_TYPE": "password"}, {**KEY, "OS_TOKEN": "x"}, PasswordCredentials),
    "chosen key": ({**KEY, "OS_AUTH_TYPE": "aksk"}, {**PASSWORD, "OS_TOKEN": "x"}, AkSkCredentials),
    "agency of a key": (
        {**KEY, "OS_AGENCY_NAME": "a", "OS_AGENCY_DOMAIN_NAME": "d", "OS_DELEGATED_PROJECT": "p"},
        PASSWORD,
        AgencyCredentials,
    ),
}


@pytest.mark.parametrize(("wins", "loses", "kind"), WINNERS.values(), ids=WINNERS)
def test_what_goes_before_what(wins, loses, kind):
    found = from_environment({**loses, **wins})

    assert isinstance(found, kind)
    used = set(explain({**loses, **wins}).used)
    assert used & set(wins)
    assert used <= {*wins, "OS_AUTH_URL", "OS_PROJECT_NAME"}


def test_keys_of_different_families_are_not_mixed():
    assert from_environment({**HW_KEY, **SDK_KEY}).access_key == "HW"
    with pytest.raises(ConfigurationError, match=r"set HW_SECRET_KEY, or unset HW_ACCESS_KEY$"):
        from_environment({"HW_ACCESS_KEY": "HW", **SDK_KEY})


HALVES = {
    "key": ({"OS_ACCESS_KEY": "AK"}, "OS_SECRET_KEY, or unset OS_ACCESS_KEY"),
    "alias": ({"OS_AK": "AK"}, "OS_SECRET_KEY, or unset OS_AK"),
    "secret": ({"OS_SK": SECRET}, "OS_ACCESS_KEY, or unset OS_SK"),
    "security token": ({"OS_ST": SECRET}, "OS_ACCESS_KEY, OS_SECRET_KEY, or unset OS_ST"),
    "key beside a password": ({**PASSWORD, "OS_ACCESS_KEY": "AK"}, "OS_SECRET_KEY, or unset OS_ACCESS_KEY"),
    "HW key": ({"HW_SECRET_KEY": SECRET}, "HW_ACCESS_KEY, or unset HW_SECRET_KEY"),
    "SDK key": ({"HUAWEICLOUD_SDK_AK": "AK"}, "HUAWEICLOUD_SDK_SK, or unset HUAWEICLOUD_SDK_AK"),
    "provider": (
        {"HUAWEICLOUD_SDK_IDP_ID": "i", **SDK_KEY, "OS_REGION_NAME": "eu-de", "HUAWEICLOUD_SDK_PROJECT_ID": "p"},
        "HUAWEICLOUD_SDK_ID_TOKEN_FILE, or unset HUAWEICLOUD_SDK_IDP_ID",
    ),
    "provider without region": (
        {"HUAWEICLOUD_SDK_IDP_ID": "i", "HUAWEICLOUD_SDK_ID_TOKEN_FILE": "f", "HUAWEICLOUD_SDK_PROJECT_ID": "p"},
        "HW_REGION_NAME, or unset HUAWEICLOUD_SDK_IDP_ID and HUAWEICLOUD_SDK_ID_TOKEN_FILE",
    ),
    "HW password": (
        {"HW_USER_NAME": "jane", "HW_REGION_NAME": "eu-de"},
        "HW_USER_PASSWORD, HW_DOMAIN_NAME, HW_PROJECT_NAME or HW_PROJECT_ID",
    ),
    "HW password without region": (
        {"HW_USER_NAME": "jane"},
        "HW_AUTH_URL or HW_REGION_NAME, HW_USER_PASSWORD, HW_DOMAIN_NAME, HW_PROJECT_NAME or HW_PROJECT_ID",
    ),
    "HW password but for the region": (
        {"HW_USER_NAME": "j", "HW_USER_PASSWORD": SECRET, "HW_DOMAIN_NAME": "d", "HW_PROJECT_NAME": "n"},
        "HW_AUTH_URL or HW_REGION_NAME",
    ),
    "agency": (
        {**PASSWORD, "OS_AGENCY_NAME": "a"},
        "OS_AGENCY_DOMAIN_NAME, OS_DELEGATED_PROJECT",
    ),
    "agency without a caller": (
        {"OS_AGENCY_NAME": "a", "OS_AGENCY_DOMAIN_NAME": "d", "OS_DELEGATED_PROJECT": "p"},
        "OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME or OS_PROJECT_ID",
    ),
    "chosen token": ({**PASSWORD, "OS_AUTH_TYPE": "v3token"}, "OS_TOKEN"),
    "chosen key": ({**PASSWORD, "OS_AUTH_TYPE": "aksk"}, "OS_ACCESS_KEY, OS_SECRET_KEY"),
    "chosen passcode": ({**PASSWORD, "OS_AUTH_TYPE": "v3totp"}, "OS_PASSCODE"),
    "chosen agency": (
        {**PASSWORD, "OS_AUTH_TYPE": "agency"},
        "OS_AGENCY_NAME, OS_AGENCY_DOMAIN_NAME, OS_DELEGATED_PROJECT",
    ),
    "chosen oidc": (
        {**PASSWORD, "OS_AUTH_TYPE": "v3oidcpassword"},
        "OS_IDENTITY_PROVIDER, OS_ID_TOKEN or OS_ID_TOKEN_FILE",
    ),
    "passcode alone": (
        {"OS_PASSCODE": "1"},
        "OS_AUTH_URL, OS_USERNAME, OS_PASSWORD, OS_USER_DOMAIN_NAME, OS_PROJECT_NAME or OS_PROJECT_ID",
    ),
}


@pytest.mark.parametrize(("environ", "names"), HALVES.values(), ids=HALVES)
def test_half_of_a_kind_names_what_is_missing(environ, names, tmp_path):
    environ = {**environ, **clouds_at(tmp_path / "clouds.yaml", CLOUD)}
    with pytest.raises(ConfigurationError) as caught:
        from_environment(environ)
    explained = explain(environ)

    assert str(caught.value) == f"the credentials in the environment are incomplete; set {names}"
    assert (explained.source, explained.kind, explained.problem) == ("environment", None, str(caught.value))
    assert SECRET not in str(explained)


@pytest.mark.parametrize("chosen", ["v3applicationcredential", "none", "saml"])
def test_a_kind_that_is_not_known_is_refused(chosen):
    with pytest.raises(ConfigurationError, match="OS_AUTH_TYPE of the environment is not one of password, v3password"):
        from_environment({**PASSWORD, "OS_AUTH_TYPE": chosen})


DOMAINS = {
    "user's name": ({"OS_USER_DOMAIN_NAME": "u", "OS_PROJECT_DOMAIN_ID": "p"}, ("u", None)),
    "user's id": ({"OS_USER_DOMAIN_ID": "u", "OS_PROJECT_DOMAIN_NAME": "p"}, ("p", "u")),
    "project's": ({"OS_PROJECT_DOMAIN_ID": "p", "OS_DEFAULT_DOMAIN": "d"}, ("d", "p")),
    "project's name": ({"OS_PROJECT_DOMAIN_NAME": "p", "OS_DOMAIN_ID": "d"}, ("p", None)),
}


@pytest.mark.parametrize(("environ", "domain"), DOMAINS.values(), ids=DOMAINS)
def test_the_account_of_the_user_goes_before_that_of_the_project(environ, domain):
    """The id decides where both are left."""
    others = {name: value for name, value in PASSWORD.items() if "DOMAIN" not in name}
    found = from_environment({**others, **environ})

    assert (found.user_domain_name or None, found.user_domain_id) == domain


def test_names_for_storage_alone_are_somebody_elses():
    with pytest.raises(ConfigurationError, match="no credentials in the environment"):
        from_environment(AWS_KEY)
    with pytest.raises(ConfigurationError, match="no credentials in the environment"):
        from_environment({"AWS_ACCESS_KEY_ID": "AWS", "OS_REGION_NAME": "eu-de"})

    assert from_environment({**AWS_KEY, "OS_REGION_NAME": "eu-de"}).access_key == "AWS"


def test_huawei_tools_know_iam_by_the_region():
    names = {"HW_USER_NAME": "u", "HW_USER_PASSWORD": SECRET, "HW_DOMAIN_NAME": "d", "HW_PROJECT_NAME": "cn-north-4"}

    found = from_environment({**names, "HW_REGION_NAME": "cn-north-4"})
    assert found.auth_url == "https://iam.cn-north-4.myhuaweicloud.com/v3"
    assert from_environment({**names, "HW_REGION_NAME": "x", "HW_AUTH_URL": IAM}).auth_url == IAM


def test_huawei_tools_know_iam_by_the_region_of_the_client(monkeypatch):
    names = {"HW_USER_NAME": "u", "HW_USER_PASSWORD": SECRET, "HW_DOMAIN_NAME": "d", "HW_PROJECT_NAME": "cn-north-4"}
    for name, value in names.items():
        monkeypatch.setenv(name, value)

    ModelArts(region="cn-north-4")
    assert explain(region="cn-north-4").problem is None
    with pytest.raises(ConfigurationError, match=r"set HW_AUTH_URL or HW_REGION_NAME$"):
        ModelArts()

    monkeypatch.setenv("HW_REGION_NAME", "eu-nl")
    for region, auth_url in (("eu-de", "https://iam.eu-de.otc"), (None, "https://iam.eu-nl.otc")):
        assert f"auth_url='{auth_url}." in repr(ModelArts(region=region))


class TestClouds:
    def test_a_cloud_with_its_profile_and_secure_file(self, tmp_path):
        plain = CLOUD.replace(" password: what-nobody-may-see,", "")
        environ = clouds_at(tmp_path / "a" / "mine.yaml", plain)
        environ["OS_CLIENT_SECURE_FILE"] = str(tmp_path / "b.yaml")
        (tmp_path / "b.yaml").write_text(f"clouds: {{one: {{auth: {{password: {SECRET}}}}}}}", encoding="utf-8")

        assert from_cloud("one", environ) == from_cloud(None, environ) == LOGIN
        assert from_environment(environ) == LOGIN

    def test_the_swiss_profile_has_no_scheme(self, tmp_path):
        environ = clouds_at(tmp_path / "c.yaml", CLOUD.replace("otc", "otc-swiss").replace("eu-de\n", "eu-ch2\n"))
        found = from_cloud(environ=environ)

        assert found.auth_url == "iam-pub.eu-ch2.sc.otc.t-systems.com/v3"
        assert found.iam(None) == "https://iam-pub.eu-ch2.sc.otc.t-systems.com/v3"

    def test_the_region_fills_the_address_of_the_profile(self, tmp_path):
        text = CLOUD.replace("    region_name: eu-de\n", "")
        environ = clouds_at(tmp_path / "c.yaml", text)

        assert from_cloud(environ={**environ, "OS_REGION_NAME": "eu-nl"}).auth_url == IAM.replace("eu-de", "eu-nl")
        with pytest.raises(ConfigurationError, match="check that it has the region named by OS_REGION_NAME"):
            from_cloud(environ={**environ, "OS_REGION_NAME": "mars"})

    def test_a_folder_at_home_of_this_folder_and_of_xdg(self, tmp_path):
        home, xdg = tmp_path / "home", tmp_path / "xdg"
        clouds_at(home / ".config" / "openstack" / "clouds.yaml", CLOUD)
        environ = {"HOME": str(home)}
        assert from_cloud("one", environ) == LOGIN

        clouds_at(xdg / "openstack" / "clouds.yml", CLOUD.replace("jane", "xdg"))
        environ["XDG_CONFIG_HOME"] = str(xdg)
        assert from_cloud("one", environ).username == "xdg"

        clouds_at(tmp_path / "clouds.yaml", CLOUD.replace("jane", "here"))
        assert from_cloud("one", environ).username == "here"

    def test_several_clouds_need_a_choice(self, tmp_path):
        environ = clouds_at(tmp_path / "c.yaml", TWO)
        with pytest.raises(ConfigurationError, match="has the clouds one, two; choose one with OS_CLOUD"):
            from_cloud(environ=environ)

        assert from_cloud("two", environ).username == "joe"
        assert from_environment({**environ, "OS_CLOUD": "two"}).username == "joe"

    def test_a_name_that_is_not_there(self, tmp_path):
        environ = clouds_at(tmp_path / "c.yaml", TWO)
        with pytest.raises(
            ConfigurationError, match=r"does not have the cloud named by from_cloud\('three'\); it has the clouds one"
        ):
            from_cloud("three", environ)
        with pytest.raises(
            ConfigurationError, match="does not have the cloud named by OS_CLOUD; it has the clouds one, two"
        ):
            from_environment({**environ, "OS_CLOUD": "three"})
        with pytest.raises(ConfigurationError, match=r"no clouds\.yaml found in"):
            from_cloud("three", {})
        with pytest.raises(ConfigurationError, match="the file named by OS_CLIENT_CONFIG_FILE does not exist"):
            from_environment({"OS_CLIENT_CONFIG_FILE": str(tmp_path / "none.yaml")})
        with pytest.raises(ConfigurationError, match="the file named by OS_CLIENT_CONFIG_FILE is no regular file"):
            from_environment({"OS_CLIENT_CONFIG_FILE": str(tmp_path)})

    def test_where_a_file_is_wrong(self, tmp_path):
        file = tmp_path / "c.yaml"
        with pytest.raises(ConfigurationError, match=rf"\(ParserError in line 2\); check {re.escape(str(file))}$"):
            from_cloud("one", clouds_at(file, "clouds: [\n a: 1"))
        # Older releases of openstacksdk refuse a file without clouds themselves.
        for text in ("", "clouds: {}", "other: 1"):
            with pytest.raises(ConfigurationError, match=r"; it has no clouds$|\(ConfigException\); check .*c\.yaml$"):
                from_cloud("one", clouds_at(file, text))

    @pytest.mark.parametrize("text", ["{", "just text", "clouds: [1, 2]", ""])
    def test_a_file_that_is_none_is_a_clear_error(self, text, tmp_path):
        with pytest.raises(ConfigurationError, match=r"clouds\.yaml"):
            from_cloud("one", clouds_at(tmp_path / "c.yaml", text))

    def test_what_is_missing_is_named_by_its_key(self, tmp_path):
        environ = clouds_at(tmp_path / "c.yaml", CLOUD.replace(" password: what-nobody-may-see,", ""))
        with pytest.raises(ConfigurationError, match=r"in clouds\.yaml are incomplete; set auth\.password$"):
            from_cloud("one", environ)

    @pytest.mark.parametrize(
        ("account", "told"),
        [("target_domain_name: d", {"domain_name": "d"}), ("target_domain_id: i", {"domain_id": "i"})],
        ids=["name", "id"],
    )
    def test_the_account_of_an_agency_by_name_or_id(self, tmp_path, account, told):
        more = f"target_agency_name: a, {account}, target_project_id: p, user_domain_name"
        environ = clouds_at(tmp_path / "c.yaml", CLOUD.replace("user_domain_name", more))

        assert from_cloud("one", environ) == AgencyCredentials(LOGIN, "a", project_id="p", **told)
        assert f"auth.{account.partition(':')[0]}" in explain({**environ, "OS_CLOUD": "one"}).used

    def test_an_agency_without_an_account_names_both(self, tmp_path):
        text = CLOUD.replace("user_domain_name", "target_agency_name: a, target_project_id: p, user_domain_name")
        with pytest.raises(ConfigurationError, match=r"set auth\.target_domain_name or auth\.target_domain_id$"):
            from_cloud("one", clouds_at(tmp_path / "c.yaml", text))

    def test_a_password_beside_the_name_of_a_cloud_says_how_to_use_the_cloud(self, tmp_path):
        environ = {**clouds_at(tmp_path / "c.yaml", CLOUD), "OS_CLOUD": "one", "OS_PASSWORD": SECRET}
        with pytest.raises(ConfigurationError, match=r"set OS_AUTH_URL, .*, or unset OS_PASSWORD to use OS_CLOUD$"):
            from_environment(environ)

    def test_a_kind_that_is_not_known(self, tmp_path):
        text = CLOUD.replace("    profile", "    auth_type: v3applicationcredential\n    profile")
        with pytest.raises(ConfigurationError, match=r"auth_type of clouds\.yaml is not one of"):
            from_cloud("one", clouds_at(tmp_path / "c.yaml", text))

    def test_keys_beside_auth_and_without_a_type(self, tmp_path):
        text = f"clouds: {{one: {{profile: otc, region_name: eu-nl, ak: AK, sk: {SECRET}}}}}"
        found = from_cloud("one", clouds_at(tmp_path / "c.yaml", text))

        assert found == AkSkCredentials("AK", SECRET, region="eu-nl", auth_url=IAM.replace("eu-de", "eu-nl"))

    def test_without_the_extra_the_error_names_it(self, tmp_path, monkeypatch):
        monkeypatch.setitem(sys.modules, "openstack.config", None)
        environ = clouds_at(tmp_path / "c.yaml", CLOUD)
        with pytest.raises(ConfigurationError, match=r"pip install 'aiomodelarts\[clouds\]'"):
            from_cloud("one", environ)

    def test_nothing_of_openstack_is_loaded_without_a_cloud(self):
        program = (
            "import sys; from aiomodelarts.credentials import explain; explain({'OS_TOKEN': 'x'}); explain({});"
            "sys.exit('openstack' in sys.modules)"
        )
        assert subprocess.run([sys.executable, "-c", program], check=False, cwd="/").returncode == 0


class TestHuaweiFile:
    TEXT = f"[global]\nak = no\n[basic]\nak = AK\nsk = {SECRET}%%\nproject_id = p\ndomain_id = d\n"

    def file(self, folder: Path, text: str = TEXT) -> dict[str, str]:
        path = folder / ".huaweicloud" / "credentials"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return {"HOME": str(folder)}

    def test_it_is_read_as_it_stands(self, tmp_path):
        environ = {**self.file(tmp_path), "OS_REGION_NAME": "cn-north-4"}
        found = sources.find(environ).credentials

        assert (found.access_key, found.secret_key, found.domain_id) == ("AK", f"{SECRET}%%", "d")
        assert found.auth_url == "https://iam.cn-north-4.myhuaweicloud.com/v3"
        assert explain(environ).source == "credentials file"

    @pytest.mark.parametrize(
        "text", [f"ak = AK\nsk = {SECRET}\n", "[basic\n", "[global]\nak = AK\n", "[basic]\nak=AK\n"]
    )
    def test_one_that_cannot_be_used(self, text, tmp_path):
        environ = self.file(tmp_path, text)
        named = {"HUAWEICLOUD_SDK_CREDENTIALS_FILE": str(tmp_path / ".huaweicloud" / "credentials")}
        with pytest.raises(ConfigurationError, match=r"HUAWEICLOUD_SDK_CREDENTIALS_FILE|credentials file") as caught:
            from_environment(named)

        assert SECRET not in str(caught.value)
        assert explain(environ).source == "metadata service"

    def test_one_that_is_not_there(self, tmp_path):
        with pytest.raises(ConfigurationError, match=r"HUAWEICLOUD_SDK_CREDENTIALS_FILE can't be read"):
            from_environment({"HUAWEICLOUD_SDK_CREDENTIALS_FILE": str(tmp_path / "none")})


class TestChain:
    """What a client without arguments takes."""

    def test_the_order_of_the_sources(self, tmp_path):
        environ = {**TestHuaweiFile().file(tmp_path), **PASSWORD}
        clouds_at(tmp_path / ".config" / "openstack" / "clouds.yaml", CLOUD)
        given = [explain(environ, credentials=TokenCredentials("mine")).source]
        for gone in (*PASSWORD, tmp_path / ".config/openstack/clouds.yaml", tmp_path / ".huaweicloud/credentials"):
            given.append(explain(environ).source or "")
            gone.unlink() if isinstance(gone, Path) else environ.clear() or environ.update(HOME=str(tmp_path))
        given.append(explain(environ).source or "")

        assert list(dict.fromkeys(given)) == [
            "argument",
            "environment",
            "clouds.yaml",
            "credentials file",
            "metadata service",
        ]

    def test_a_cloud_that_is_named_too_is_not_passed_over_silently(self, tmp_path, monkeypatch, caplog):
        environ = {**PASSWORD, **clouds_at(tmp_path / "c.yaml", CLOUD), "OS_CLOUD": "one"}
        for name, value in environ.items():
            monkeypatch.setenv(name, value)

        assert ModelArts()._session.credentials == LOGIN
        assert "OS_CLOUD is set but not used, because OS_AUTH_URL, " in caplog.text
        assert any("OS_CLOUD is set but not used" in note for note in explain(environ).notes)

    def test_files_that_do_not_decide_are_passed_over(self, tmp_path):
        environ = {"HOME": str(tmp_path)}
        clouds_at(tmp_path / ".config" / "openstack" / "clouds.yaml", TWO)
        found = sources.find(environ)

        assert isinstance(found.credentials, EcsMetadataCredentials)
        assert "clouds.yaml was skipped: clouds.yaml has the clouds one, two" in found.notes[0]

    def test_the_region_of_the_cloud_is_that_of_the_client(self, tmp_path, monkeypatch):
        text = CLOUD.replace("project_name: eu-de_team", "project_id: p").replace("eu-de\n", "eu-nl\n")
        for name, value in clouds_at(tmp_path / "c.yaml", text).items():
            monkeypatch.setenv(name, value)

        assert ModelArts()._session.region == "eu-nl"
        assert ModelArts(region="mine")._session.region == "mine"

    async def test_the_endpoint_of_the_cloud_is_that_of_the_client(self, tmp_path, monkeypatch):
        text = CLOUD.replace("region_name:", "modelarts_endpoint_override: https://roses.example/v1\n    region_name:")
        for name, value in clouds_at(tmp_path / "c.yaml", text).items():
            monkeypatch.setenv(name, value)

        assert ModelArts()._session._endpoint == "https://roses.example"
        assert ModelArts(region="eu-de")._session._endpoint == "https://roses.example"
        assert ModelArts(region="mine")._session._endpoint is None
        assert ModelArts(endpoint="https://tulips.example")._session._endpoint == "https://tulips.example"
        monkeypatch.setenv("OS_CLIENT_CONFIG_FILE", str(tmp_path / "d.yaml"))
        (tmp_path / "d.yaml").write_text(text.replace("https://roses", "http://roses"))
        with pytest.raises(ConfigurationError, match="not encrypted"):
            ModelArts()

    async def test_a_machine_that_is_no_server_is_told_soon_and_once(self, connect):
        asked: list[httpx.Request] = []

        def unreachable(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            raise httpx.ConnectTimeout("no route", request=request)

        async with connect(unreachable, credentials=None) as client:
            with pytest.raises(ConfigurationError, match=r"no credentials in the environment; .*no metadata"):
                await client.visualization_jobs.get(7)

        assert [request.url.host for request in asked] == ["169.254.169.254"]
        assert set(asked[0].extensions["timeout"].values()) == {1.0}

    @pytest.mark.parametrize("answer", [httpx.Response(404), httpx.Response(200, text="<html>"), httpx.Response(200)])
    async def test_something_else_at_the_address_is_no_metadata_service(self, answer, connect):
        async with connect(lambda _: answer, credentials=None) as client:
            with pytest.raises(ConfigurationError, match="no metadata service provides keys for this machine"):
                await client.visualization_jobs.get(7)


EXPLAINED = [
    (PASSWORD, {}, "the name of the project", "OS_PROJECT_NAME"),
    ({**PASSWORD, "OS_REGION_NAME": "eu-nl"}, {}, "OS_REGION_NAME", "OS_PROJECT_NAME"),
    ({**PASSWORD, "OS_REGION": "eu-nl"}, {"region": "x", "project_id": "y"}, "argument", "argument"),
    ({**KEY, "OS_TENANT_ID": "p"}, {}, "the token or the metadata service", "OS_TENANT_ID"),
    (KEY, {}, "the token or the metadata service", "looked up in IAM"),
    ({**HW_KEY, "HW_REGION_NAME": "r", "HW_PROJECT_ID": "p"}, {}, "HW_REGION_NAME", "HW_PROJECT_ID"),
    ({}, {}, "the token or the metadata service", "the metadata service"),
    ({"OS_ACCESS_KEY": "AK"}, {}, "not known", "not known"),
    (
        {"OS_PROJECT_ID": "p"},
        {"credentials": TokenCredentials("x")},
        "the token or the metadata service",
        "OS_PROJECT_ID",
    ),
    ({}, {"credentials": LOGIN}, "the name of the project", "the credentials"),
    ({}, {"credentials": AkSkCredentials("a", "b", region="r")}, "the credentials", "looked up in IAM"),
]


@pytest.mark.parametrize(("environ", "given", "region", "project"), EXPLAINED)
def test_where_region_and_project_come_from(environ, given, region, project):
    explained = explain(environ, **given)

    assert (explained.region, explained.project) == (region, project)


def test_an_explanation_is_text_and_json_without_values(tmp_path):
    environ: dict[str, str] = {**PASSWORD, **KEY, **HW_KEY, "OS_CLOUD": "the-cloud", "OS_REGION_NAME": "the-region"}
    environ |= clouds_at(tmp_path / "c.yaml", CLOUD)
    explained = explain(environ)
    shown = str(explained) + json.dumps(explained.to_dict()) + repr(explained)

    assert [value for value in environ.values() if len(value) > 3 and value in shown] == []
    assert explained.kind == "AK/SK"
    assert set(explained.used) == {*KEY, "OS_AUTH_URL", "OS_PROJECT_NAME"}
    assert {name for name, is_set in explained.looked_at.items() if is_set} == set(environ)
    assert explained.looked_at["OS_TOKEN"] is False
    assert str(explained).splitlines()[:5] == [
        "source: environment",
        "kind: AK/SK",
        f"made of: {', '.join(explained.used)}",
        "region: OS_REGION_NAME",
        "project: OS_PROJECT_NAME",
    ]
    assert "variables not set" not in str(explained)
    assert json.loads(json.dumps(explained.to_dict())) == {
        "source": "environment",
        "kind": "AK/SK",
        "used": list(explained.used),
        "looked_at": dict(explained.looked_at),
        "region": "OS_REGION_NAME",
        "project": "OS_PROJECT_NAME",
        "problem": None,
        "notes": list(explained.notes),
        "cloud": None,
        "secret": "OS_SECRET_KEY",
    }


def test_an_explanation_of_incomplete_credentials_shows_the_problem():
    explained = explain({"OS_USERNAME": "jane"})

    assert explained.problem
    assert f"problem: {explained.problem}" in str(explained).splitlines()
    assert explained.to_dict()["problem"] == explained.problem
    assert "variables set: OS_USERNAME" in str(explained).splitlines()
    for text in (str(explained), str(explain({}))):
        assert "variables not set: OS_AUTH_TYPE, OS_AUTH_URL" in text
    assert "variables set: none" in str(explain({})).splitlines()


def test_an_explanation_without_a_source_says_none():
    explained = explain({"OS_AUTH_TYPE": "nonsense"})

    assert (explained.source, explained.kind) == (None, None)
    assert str(explained).splitlines()[:2] == ["source: none", "kind: none"]


def test_a_file_that_does_not_exist_is_not_noted(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert explain({"HOME": str(tmp_path)}).notes == (
        "the client calls the metadata service when it first needs a key",
    )


async def test_explaining_reads_the_variables_of_the_process(monkeypatch):
    for name, value in PASSWORD.items():
        monkeypatch.setenv(name, value)

    assert explain().kind == "password"
    assert from_environment() == LOGIN


def test_places_of_other_systems():
    places: list[Any] = clouds.folders({"HOME": "/h", "LOCALAPPDATA": "/l", "XDG_CONFIG_HOME": "/x"})

    assert places[1:] == [
        Path("/x/openstack"),
        Path("/h/.config/openstack"),
        Path("/h/Library/Application Support/openstack"),
        Path("/l/OpenStack/openstack"),
        Path("/etc/xdg/openstack"),
        Path("/etc/openstack"),
    ]


@pytest.mark.parametrize("kept", ["env", "cloud", "client"])
def test_no_frame_of_an_error_holds_a_secret(kept, tmp_path, monkeypatch):
    """Tools that report errors often add the variables of all frames."""
    half = {**PASSWORD, "OS_ACCESS_KEY": "AK"}
    environ = clouds_at(tmp_path / "c.yaml", CLOUD.replace(" user_domain_name: account,", ""))
    for name, value in half.items():
        monkeypatch.setenv(name, value)
    calls = {"env": from_environment, "cloud": lambda: from_cloud("one", environ), "client": ModelArts}
    with pytest.raises(ConfigurationError) as caught:
        calls[kept]()

    frame, shown = caught.value.__traceback__, ""
    while frame is not None:
        own = "aiomodelarts" in frame.tb_frame.f_code.co_filename
        shown += repr(frame.tb_frame.f_locals) if own and "tests" not in frame.tb_frame.f_code.co_filename else ""
        frame = frame.tb_next
    assert SECRET not in shown
