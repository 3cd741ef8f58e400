/* lossy_link NS_A NS_B DELAY_MS JITTER_MS LOSS_PERCENT RATE_KBIT QUEUE_MS
 *
 * Joins two network namespaces by a tun device in each (lossy0) and forwards between them as a bad line would: order is
 * kept, each packet is lost with the same chance, and a drop-tail queue of QUEUE_MS stands before a line of RATE_KBIT
 * (0 = no limit). Both directions alike. Says "ready", then one JSON line per direction when SIGTERM ends it.
 * For kernels without netem.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { SLOTS = 16384, BYTES = 2048 };

struct packet {
    double leaves_ms;
    int length;
    unsigned char data[BYTES];
};

struct direction {
    struct packet *queue;
    unsigned head, tail;
    double busy_until_ms, last_ms;
    long in, lost, overflow, out;
};

struct line {
    double delay_ms, jitter_ms, loss, rate_kbit, queue_ms;
};

static volatile sig_atomic_t is_stopping;

static void stop(int number) {
    (void)number;
    is_stopping = 1;
}

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int open_tun(const char *name_space) {
    char path[256];
    snprintf(path, sizeof path, "/var/run/netns/%s", name_space);
    int there = open(path, O_RDONLY);
    if (there < 0 || setns(there, CLONE_NEWNET)) {
        perror(path);
        exit(1);
    }
    close(there);
    int tun = open("/dev/net/tun", O_RDWR | O_NONBLOCK);
    struct ifreq request = {0};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    strcpy(request.ifr_name, "lossy0");
    if (tun < 0 || ioctl(tun, TUNSETIFF, &request)) {
        perror("tun");
        exit(1);
    }
    return tun;
}

static void take(int from, struct direction *d, const struct line *line, double now) {
    unsigned char data[BYTES];
    int length;
    while ((length = read(from, data, BYTES)) > 0) {
        d->in++;
        if (line->loss > 0 && drand48() < line->loss) {
            d->lost++;
            continue;
        }
        double sent = now;
        if (line->rate_kbit > 0) {
            if (d->busy_until_ms < now)
                d->busy_until_ms = now;
            if (d->busy_until_ms - now > line->queue_ms) {
                d->overflow++;
                continue;
            }
            d->busy_until_ms += length * 8.0 / line->rate_kbit;
            sent = d->busy_until_ms;
        }
        double leaves = sent + line->delay_ms + (line->jitter_ms > 0 ? (drand48() * 2 - 1) * line->jitter_ms : 0);
        if (leaves < d->last_ms)
            leaves = d->last_ms;
        d->last_ms = leaves;
        if (d->tail - d->head >= SLOTS) {
            d->overflow++;
            continue;
        }
        struct packet *p = &d->queue[d->tail++ % SLOTS];
        p->leaves_ms = leaves;
        p->length = length;
        memcpy(p->data, data, length);
    }
}

static double deliver(int to, struct direction *d, double now) {
    while (d->head != d->tail && d->queue[d->head % SLOTS].leaves_ms <= now) {
        struct packet *p = &d->queue[d->head++ % SLOTS];
        if (write(to, p->data, p->length) > 0)
            d->out++;
    }
    return d->head != d->tail ? d->queue[d->head % SLOTS].leaves_ms : now + 50;
}

int main(int count, char **words) {
    if (count != 8) {
        fprintf(stderr, "usage: lossy_link NS_A NS_B DELAY_MS JITTER_MS LOSS_PERCENT RATE_KBIT QUEUE_MS\n");
        return 2;
    }
    int end[2] = {open_tun(words[1]), open_tun(words[2])};
    struct line line = {atof(words[3]), atof(words[4]), atof(words[5]) / 100, atof(words[6]), atof(words[7])};
    static struct direction way[2];
    for (int i = 0; i < 2; i++)
        way[i].queue = malloc(sizeof(struct packet) * SLOTS);
    signal(SIGTERM, stop);
    signal(SIGINT, stop);
    srand48(42);
    printf("ready\n");
    fflush(stdout);
    while (!is_stopping) {
        double now = now_ms(), next = now + 50;
        for (int i = 0; i < 2; i++) {
            double due = deliver(end[!i], &way[i], now);
            if (due < next)
                next = due;
        }
        double wait = next - now_ms();
        struct timespec pause = {0, wait > 0 ? (long)(wait * 1e6) : 0};
        struct pollfd ready[2] = {{end[0], POLLIN, 0}, {end[1], POLLIN, 0}};
        ppoll(ready, 2, &pause, NULL);
        for (int i = 0; i < 2; i++)
            if (ready[i].revents & POLLIN)
                take(end[i], &way[i], &line, now_ms());
    }
    for (int i = 0; i < 2; i++)
        printf("{\"in\": %ld, \"lost\": %ld, \"overflow\": %ld, \"out\": %ld}\n", way[i].in, way[i].lost,
               way[i].overflow, way[i].out);
    return 0;
}
