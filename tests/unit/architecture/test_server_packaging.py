"""What is shipped to run the server with says nothing that the program does not know, and nothing careless."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from careconnect_desktop import __version__
from server_stub.cli import _STOP_WITHIN_S
from server_stub.options import config_from, parser
from tests.helpers.server_packaging import FOLDER, ROOT, commands, documents, env_file, image_environment, texts

SECRETS = {"CARECONNECT_TOKEN_SECRET", "CARECONNECT_DATA_KEYS", "CARECONNECT_ADMIN_PASSWORD"}


def known_variables() -> set[str]:
    actions = parser({})._actions
    names = [name for action in actions for name in action.option_strings if name.startswith("--")]
    return {"CARECONNECT_" + name[2:].replace("-", "_").upper() for name in names} | SECRETS


def pods() -> dict[str, dict[str, Any]]:
    found = documents()
    job = found["backup.yaml#CronJob/careconnect-backup"]["spec"]["jobTemplate"]["spec"]
    replicas = found["statefulset.yaml#StatefulSet/careconnect-server"]["spec"]
    return {"server": replicas["template"]["spec"], "backup": job["template"]["spec"]}


def kubernetes_environment() -> dict[str, str]:
    found = documents()
    secret: dict[str, str] = found["secret.example.yaml#Secret/careconnect-server"]["stringData"]
    filled = dict.fromkeys(secret, "") | {
        "CARECONNECT_DATABASE": "postgresql://careconnect:p@postgres/careconnect?ssl=verify-full",
        "CARECONNECT_REDIS": "rediss://redis:6379/0",
    }
    config: dict[str, str] = found["configmap.yaml#ConfigMap/careconnect-server"]["data"]
    return image_environment() | config | filled


def compose_environment() -> dict[str, str]:
    service = documents()["compose.yaml"]["services"]["server-1"]
    assert service["env_file"] == "server.env"
    own: dict[str, str] = service["environment"]
    return image_environment() | env_file("server.env.example") | own


def test_every_variable_is_one_of_the_program() -> None:
    for name, text in texts().items():
        assert set(re.findall(r"CARECONNECT_[A-Z0-9_]+", text)) <= known_variables(), name


def test_every_command_is_one_of_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    found = list(commands())
    assert len(found) >= 15
    assert {name for name, _ in found} >= {"README.md", "compose.yaml", "kubernetes/backup.yaml"}
    for name, words in found:
        try:
            parser({}).parse_args(shlex.split(words))
        except SystemExit:
            pytest.fail(f"{name}: careconnect-server {words}: {capsys.readouterr().err}")


def test_options_in_the_readme_exist() -> None:
    named = set(re.findall(r"`(--[a-z-]+)`", texts()["README.md"]))
    assert named
    assert {"CARECONNECT_" + name[2:].replace("-", "_").upper() for name in named} <= known_variables()


@pytest.mark.parametrize(
    "environment", [compose_environment(), kubernetes_environment()], ids=["compose", "kubernetes"]
)
def test_a_server_would_start_with_the_settings_that_are_shipped(environment: dict[str, str]) -> None:
    config = config_from(parser(environment).parse_args([]), environment)
    config.check()
    assert config.is_https
    assert config.redis.startswith(("redis://", "rediss://"))
    assert config.database.startswith("postgresql://")
    assert not config.allow_insecure_http
    assert config.stop_delay_s > 0


def test_the_unit_of_systemd_keeps_data_and_keys_apart() -> None:
    for name in ("systemd/careconnect-server.service", "systemd/careconnect-backup.service"):
        environment = dict(re.findall(r"^Environment=(\w+)=(\S+)$", texts()[name], re.MULTILINE))
        config = config_from(parser(environment).parse_args([]), environment)
        database = Path(config.database.removeprefix("sqlite:///"))
        assert not config.secrets_folder.is_relative_to(database.parent)
        assert config.files_folder.is_relative_to(database.parent)
    assert "User=careconnect" in texts()["systemd/careconnect-server.service"]


def test_images_are_named_without_a_registry() -> None:
    compose = documents()["compose.yaml"]["services"].values()
    images = [service["image"] for service in compose if "image" in service]
    images += re.findall(r"^FROM (\S+)", texts()["Containerfile"], re.MULTILINE)
    images += [container["image"] for pod in pods().values() for container in pod["containers"]]
    assert len(images) >= 10
    for image in images:
        first, slash, _ = image.partition("/")
        assert not slash or not re.search(r"[.:]|^localhost$", first), image
        assert image == "careconnect-server" or re.search(r":[\w.-]*\d", image), image


def test_no_host_but_examples_is_named() -> None:
    for name, text in texts().items():
        for host in re.findall(r"[a-z]+://(?:[^/\s@]*@)?([^/\s:;\"'$]+)", text):
            assert host.endswith(("example.org", ".example", "127.0.0.1")) or "." not in host, (name, host)


def test_the_image_is_of_this_version_and_its_user_has_no_rights() -> None:
    text = texts()["Containerfile"]
    users = re.findall(r"^USER (\S+)", text, re.MULTILINE)
    assert users == ["10001:10001"]
    assert "--require-hashes" in text
    assert not re.search(r"^ADD ", text, re.MULTILINE)
    for source in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE):
        for path in source.split():
            assert (ROOT / path).exists(), path
    kustomization = documents()["kustomization.yaml#Kustomization/None"]
    assert kustomization["images"] == [{"name": "careconnect-server", "newTag": __version__}]
    assert documents()["compose.yaml"]["services"]["server-1"]["image"] == f"careconnect-server:{__version__}"
    assert f"-t careconnect-server:{__version__} " in text


def test_compose_has_two_servers_that_nginx_knows() -> None:
    compose = documents()["compose.yaml"]
    services = compose["services"]
    assert {"server-1", "server-2", "nginx", "postgres", "redis", "coturn"} <= services.keys()
    addresses = {name: services[name]["networks"]["inside"]["ipv4_address"] for name in ("server-1", "server-2")}
    upstream = re.findall(r"^\s+server (\S+):5001 ", texts()["nginx.conf"], re.MULTILINE)
    assert sorted(upstream) == sorted(addresses.values())
    nginx = services["nginx"]["networks"]["inside"]["ipv4_address"]
    assert compose_environment()["CARECONNECT_TRUSTED_PROXIES"] == nginx
    for name in ("server-1", "server-2"):
        assert services[name]["read_only"] is True
        assert services[name]["cap_drop"] == ["ALL"]
        grace_s = float(services[name]["stop_grace_period"].removesuffix("s"))
        assert grace_s > float(services[name]["environment"]["CARECONNECT_STOP_DELAY"]) + _STOP_WITHIN_S


def test_whatever_compose_mounts_is_there_or_told_of() -> None:
    compose, readme = documents()["compose.yaml"], texts()["README.md"]
    secret_files = [secret["file"] for secret in compose["secrets"].values()]
    for service in compose["services"].values():
        for volume in service.get("volumes", []):
            source = volume.split(":")[0]
            if not source.startswith("./"):
                assert source in compose["volumes"]
            else:
                secret_files.append(source)
        assert set(service.get("secrets", [])) <= compose["secrets"].keys()
    for source in secret_files:
        name = source.removeprefix("./")
        assert (FOLDER / name).exists() or name in readme, name


def test_kubernetes_runs_three_replicas_with_limits_probes_and_secrets() -> None:
    replicas = documents()["statefulset.yaml#StatefulSet/careconnect-server"]["spec"]
    assert replicas["replicas"] == 3
    assert documents()["disruption-budget.yaml#PodDisruptionBudget/careconnect-server"]["spec"]["minAvailable"] == 2
    (server,) = pods()["server"]["containers"]
    assert server["livenessProbe"]["httpGet"] == {"path": "/health/live", "port": "http"}
    assert server["readinessProbe"]["httpGet"] == {"path": "/health/ready", "port": "http"}
    assert server["startupProbe"]["httpGet"]["path"] == "/health/live"
    environment = kubernetes_environment()
    delay_s, probe = float(environment["CARECONNECT_STOP_DELAY"]), server["readinessProbe"]
    assert delay_s > probe["periodSeconds"] * probe["failureThreshold"] + probe["timeoutSeconds"]
    assert pods()["server"]["terminationGracePeriodSeconds"] > delay_s + _STOP_WITHIN_S
    assert server["ports"] == [{"name": "http", "containerPort": int(environment["CARECONNECT_PORT"])}]
    secret = documents()["secret.example.yaml#Secret/careconnect-server"]["stringData"]
    assert {"CARECONNECT_TOKEN_SECRET", "CARECONNECT_DATA_KEYS", "CARECONNECT_DATABASE"} <= secret.keys()
    assert not any(secret.values())


@pytest.mark.parametrize("name", ["server", "backup"])
def test_pods_have_no_rights_and_name_what_exists(name: str) -> None:
    pod, found = pods()[name], documents()
    names = {key.partition("#")[2] for key in found}
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert pod["automountServiceAccountToken"] is False
    volumes = {volume["name"]: volume for volume in pod["volumes"]}
    if name == "server":
        claims = found["statefulset.yaml#StatefulSet/careconnect-server"]["spec"]["volumeClaimTemplates"]
        volumes |= {claim["metadata"]["name"]: claim for claim in claims}
    (container,) = pod["containers"]
    context = container["securityContext"]
    assert (context["allowPrivilegeEscalation"], context["readOnlyRootFilesystem"]) == (False, True)
    assert context["capabilities"] == {"drop": ["ALL"]}
    assert {"cpu", "memory"} == container["resources"]["limits"].keys() == container["resources"]["requests"].keys()
    assert {mount["name"] for mount in container["volumeMounts"]} == volumes.keys()
    for source in container["envFrom"]:
        ((kind, reference),) = source.items()
        assert {"configMapRef": "ConfigMap/", "secretRef": "Secret/"}[kind] + reference["name"] in names
    for volume in volumes.values():
        if "secret" in volume:
            assert "Secret/" + volume["secret"]["secretName"] in names
        if "persistentVolumeClaim" in volume:
            assert "PersistentVolumeClaim/" + volume["persistentVolumeClaim"]["claimName"] in names


def test_what_a_pod_writes_down_outlives_it() -> None:
    """The heads of the activity log: lost with the pod, nobody would know of a database that was put back."""
    environment = kubernetes_environment()
    folder = config_from(parser(environment).parse_args([]), environment).audit_heads.parent
    (server,) = pods()["server"]["containers"]
    (mount,) = [mount for mount in server["volumeMounts"] if mount["mountPath"] == str(folder)]
    claims = documents()["statefulset.yaml#StatefulSet/careconnect-server"]["spec"]["volumeClaimTemplates"]
    assert [claim["metadata"]["name"] for claim in claims] == [mount["name"]]
    assert {volume["name"] for pod in pods().values() for volume in pod["volumes"] if "emptyDir" in volume} == {"tmp"}


def test_kustomization_names_every_file_but_the_example() -> None:
    listed = set(documents()["kustomization.yaml#Kustomization/None"]["resources"])
    there = {path.name for path in (FOLDER / "kubernetes").glob("*.yaml")}
    assert listed == there - {"kustomization.yaml", "secret.example.yaml"}


def test_the_ingress_leads_to_the_service() -> None:
    found = documents()
    service = found["service.yaml#Service/careconnect-server"]["spec"]
    labels = found["statefulset.yaml#StatefulSet/careconnect-server"]["spec"]["template"]["metadata"]["labels"]
    assert service["selector"].items() <= labels.items()
    (rule,) = found["ingress.yaml#Ingress/careconnect-server"]["spec"]["rules"]
    paths = {path["path"]: path["backend"]["service"] for path in rule["http"]["paths"]}
    assert paths.keys() == {"/api", "/socket.io", "/health"}
    for backend in paths.values():
        assert (backend["name"], backend["port"]["name"]) == ("careconnect-server", service["ports"][0]["name"])
    host = kubernetes_environment()["CARECONNECT_PUBLIC_URL"].removeprefix("https://")
    assert rule["host"] == host
