=== values 80x24 cursor hidden
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
►received                     Recibida                 Received
 assigned                     Asignada                 Assigned
 in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered                    Entregada                Delivered
 cancelled                    Cancelada                Cancelled










________________________________________________________________________________
                                                                       Fila 1/7
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== needed 80x24 cursor 13,35
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
►received                     Recibida                 Received
 assigned                     Asignada                 Assigned
 in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered  ┌─ Error ─────────────────────────────────────────────┐
 cancelled  │ «received» no se puede reemplazar: las reglas del   │
            │ programa dependen de él. Sus etiquetas sí se pueden │
            │ cambiar.                                            │
            │                                                     │
            │                    [ Aceptar ]                      │
            └─────────────────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/7
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr




              bbbbbbb
              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                 BBBBBBBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== free 80x24 cursor 12,42
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 received                     Recibida                 Received
 assigned                     Asignada                 Assigned
►in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered                    Entregada                Delivered
 cancelled          ┌──────────────────────────────────────┐lled
                    │ Valor 3: ¿quitarlo de este registro? │
                    │                                      │
                    │            [ Sí ] [ No ]             │
                    └──────────────────────────────────────┘






________________________________________________________________________________
                                                                       Fila 3/7
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


rrrrrrrrrr




                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                        BBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== which 80x24 cursor 4,13
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 re┌─ Asignada · registros que lo tienen: 1 · reemplazar por ───────────────┐
►as│ Buscar:                                                                │
 in│ ►Recibida                                                     received │
 wa│  En curso                                                  in_progress │
 do│  En espera                                                     waiting │
 de│  Terminada                                                        done │
 ca│  Entregada                                                   delivered │
   │  Cancelada                                                   cancelled │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 2/7
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                ddddddddddd
                                                                    ddddddd
                                                                       dddd
                                                                  ddddddddd
                                                                  ddddddddd











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== in-use 80x24 cursor 4,13
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 re┌─ Asignada · registros que lo tienen: 1 · reemplazar por ───────────────┐
►as│ Buscar:                                                                │
 in│ ►Recibida                                                     received │
 wa│  En curso                                                  in_progress │
 do│  En espera                                                     waiting │
 de│  Terminada                                                        done │
 ca│  Entregada                                                   delivered │
   │  Cancelada                                                   cancelled │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 2/7
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                ddddddddddd
                                                                    ddddddd
                                                                       dddd
                                                                  ddddddddd
                                                                  ddddddddd











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== confirm 80x24 cursor 13,42
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 received                     Recibida                 Received
►assigned                     Asignada                 Assigned
 in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered  ┌──────────────────────────────────────────────────────┐
 cancelled  │ ¿Reemplazar «Asignada» por «Recibida» en 1 registro? │
            │ Después el valor sale de la lista. Ctrl-Z lo deshace │
            │ todo.                                                │
            │                                                      │
            │                    [ Sí ] [ No ]                     │
            └──────────────────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 2/7
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr




              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                        BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== done 80x24 cursor hidden
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 received                     Recibida                 Received
►in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered                    Entregada                Delivered
 cancelled                    Cancelada                Cancelled











________________________________________________________________________________
 Registros reemplazados: 1                                             Fila 2/6
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== take-back 80x24 cursor 13,41
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 received                     Recibida                 Received
►in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered                    Entregada                Delivered
 cancelled                    Cancelada                Cancelled
                         ┌───────────────────────────┐
                         │ Registros reemplazados: 1 │
                         │ ¿Deshacer esto?           │
                         │                           │
                         │      [ Sí ] [ No ]        │
                         └───────────────────────────┘





________________________________________________________________________________
                                                                       Fila 2/6
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr





                           bbbbbbbbbbbbbbbbbbbbbbbbb


                                       BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Listas › order_state                                 DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                        Etiqueta (español)       Etiqueta (inglés)
 received                     Recibida                 Received
►assigned                     Asignada                 Assigned
 in_progress                  En curso                 In progress
 waiting                      En espera                Waiting
 done                         Terminada                Done
 delivered                    Entregada                Delivered
 cancelled                    Cancelada                Cancelled










________________________________________________________________________________
 Se deshizo: Registros reemplazados: 1                                 Fila 2/7
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
