// Checks the compose file without a container engine: go run . (in docker/validate).
//
// It loads ../compose.yaml by the library that docker compose itself uses, with the variables of ../env.example filled
// in, and then asks what no schema asks: that every variable is known to env.example and required, that stages and
// health checks which are referred to exist, and that nothing listens beyond this machine.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/sirupsen/logrus"
)

func main() {
	folder := ".."
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	faults := validate(folder)
	for _, fault := range faults {
		fmt.Fprintln(os.Stderr, "compose: "+fault)
	}
	if len(faults) > 0 {
		os.Exit(1)
	}
	fmt.Println("compose: valid")
}

// What is wrong with compose.yaml in this folder, one sentence a fault.
func validate(folder string) []string {
	example, err := dotenv.Read(filepath.Join(folder, "env.example"))
	if err != nil {
		return []string{"env.example: " + err.Error()}
	}
	filled := map[string]string{}
	for name := range example {
		filled[name] = "filled"
	}
	project, warnings, err := load(folder, filled)
	if err != nil {
		return []string{err.Error()}
	}
	faults := append(warnings, optionalSecrets(folder, example)...)
	for _, service := range project.Services {
		faults = append(faults, faultsOf(service, project)...)
	}
	sort.Strings(faults)
	return faults
}

// The project as compose reads it, and what it warned of: a variable that nobody sets becomes empty with a warning only.
func load(folder string, env map[string]string) (*types.Project, []string, error) {
	var said bytes.Buffer
	logrus.SetOutput(&said)
	logrus.SetFormatter(plain{})
	var pairs []string
	for name, value := range env {
		pairs = append(pairs, name+"="+value)
	}
	options, err := cli.NewProjectOptions([]string{filepath.Join(folder, "compose.yaml")}, cli.WithEnv(pairs))
	if err != nil {
		return nil, nil, err
	}
	project, err := options.LoadProject(context.Background())
	return project, strings.FieldsFunc(said.String(), func(r rune) bool { return r == '\n' }), err
}

type plain struct{}

func (plain) Format(entry *logrus.Entry) ([]byte, error) { return []byte(entry.Message + "\n"), nil }

// A secret that is left out must stop the start, not become empty. Addresses (…_URL) may be absent.
func optionalSecrets(folder string, example map[string]string) []string {
	var faults []string
	for name := range example {
		without := map[string]string{}
		for other := range example {
			if other != name {
				without[other] = "filled"
			}
		}
		_, _, err := load(folder, without)
		if err == nil && !regexp.MustCompile(`_URL$`).MatchString(name) {
			faults = append(faults, fmt.Sprintf("%s of env.example may be left out: write ${%s:?…} or take it away", name, name))
		}
	}
	return faults
}

func faultsOf(service types.ServiceConfig, project *types.Project) []string {
	var faults []string
	blame := func(form string, args ...any) {
		faults = append(faults, service.Name+": "+fmt.Sprintf(form, args...))
	}
	for name, dependency := range service.DependsOn {
		check := project.Services[name].HealthCheck
		if dependency.Condition == types.ServiceConditionHealthy && (check == nil || check.Disable) {
			blame("waits for %s to be healthy, which has no health check", name)
		}
	}
	for _, port := range service.Ports {
		if port.HostIP != "127.0.0.1" {
			blame("port %s listens beyond this machine", port.Published)
		}
	}
	for name, value := range service.Environment {
		if value == nil {
			blame("%s has no value", name)
		}
	}
	if service.Build != nil {
		if err := stageExists(*service.Build); err != nil {
			blame("%s", err)
		}
	} else if !regexp.MustCompile(`:[^:/]+$`).MatchString(service.Image) {
		blame("image %q names no version", service.Image)
	}
	return faults
}

func stageExists(build types.BuildConfig) error {
	file := filepath.Join(build.Context, build.Dockerfile)
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if !regexp.MustCompile(`(?mi)^FROM \S+ AS ` + regexp.QuoteMeta(build.Target) + `$`).Match(text) {
		return fmt.Errorf("%s has no stage %q", build.Dockerfile, build.Target)
	}
	return nil
}
