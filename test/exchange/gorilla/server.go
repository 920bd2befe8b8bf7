// The challenge server on gorilla/websocket: a server that this package's authors did not write to test against.
//
// It answers the text message "hello" with "dyte" and keeps the connection; it logs anything else and answers nothing.
// It prints "listening on ADDRESS" once connections are accepted; the log goes to standard error. It ends when its
// standard input does, so that it cannot outlive the test that started it.
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go build -o server test/exchange/gorilla/server.go && ./server 127.0.0.1:8080
package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{}

func challenge(w http.ResponseWriter, r *http.Request) {
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		log.Printf("upgrade: %v", err) // Upgrade has already answered with an HTTP error
		return
	}
	defer conn.Close()
	for {
		kind, message, err := conn.ReadMessage()
		if err != nil {
			log.Printf("read: %v", err)
			return
		}
		log.Printf("received: %s", message)
		if kind != websocket.TextMessage || string(message) != "hello" {
			continue
		}
		if err := conn.WriteMessage(websocket.TextMessage, []byte("dyte")); err != nil {
			log.Printf("write: %v", err)
			return
		}
	}
}

func main() {
	log.SetFlags(0)
	address := "127.0.0.1:8080"
	if len(os.Args) > 1 {
		address = os.Args[1]
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening on %s\n", listener.Addr())
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(0)
	}()
	log.Fatal(http.Serve(listener, http.HandlerFunc(challenge)))
}
