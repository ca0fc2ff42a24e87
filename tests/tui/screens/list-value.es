=== values 80x24 cursor hidden
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
►low                           Baja                     Low
 normal                        Normal                   Normal
 high                          Alta                     High
 urgent                        Urgente                  Urgent













────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 1/4
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== free 80x24 cursor 12,42
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
►low                           Baja                     Low
 normal                        Normal                   Normal
 high                          Alta                     High
 urgent                        Urgente                  Urgent


                    ┌──────────────────────────────────────┐
                    │ Valor 1: ¿quitarlo de este registro? │
                    │                                      │
                    │            [ Sí ] [ No ]             │
                    └──────────────────────────────────────┘






────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 1/4
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr






                      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                        BBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== which 80x24 cursor 4,13
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
 lo┌─ Normal · registros que lo tienen: 2 · reemplazar por ─────────────────┐
►no│ Buscar:                                                                │
 hi│ ►Baja                                                              low │
 ur│  Alta                                                             high │
   │  Urgente                                                        urgent │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 2/4
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                       dddd
                                                                     dddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== in-use 80x24 cursor 4,13
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
 lo┌─ Normal · registros que lo tienen: 2 · reemplazar por ─────────────────┐
►no│ Buscar:                                                                │
 hi│ ►Baja                                                              low │
 ur│  Alta                                                             high │
   │  Urgente                                                        urgent │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 2/4
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                       dddd
                                                                     dddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== confirm 80x24 cursor 13,42
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
 low                           Baja                     Low
►normal                        Normal                   Normal
 high                          Alta                     High
 urgent                        Urgente                  Urgent

            ┌──────────────────────────────────────────────────────┐
            │ ¿Reemplazar "Normal" por "Baja" en 2 registros?      │
            │ Después el valor sale de la lista. Ctrl-Z lo deshace │
            │ todo.                                                │
            │                                                      │
            │                    [ Sí ] [ No ]                     │
            └──────────────────────────────────────────────────────┘





────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 2/4
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr




              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb



                                        BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== done 80x24 cursor hidden
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
 low                           Baja                     Low
►high                          Alta                     High
 urgent                        Urgente                  Urgent














────────────────────────────────────────────────────────────────────────────────
 Registros reemplazados: 2                                             Fila 2/3
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== take-back 80x24 cursor 13,41
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
 low                           Baja                     Low
►high                          Alta                     High
 urgent                        Urgente                  Urgent



                         ┌───────────────────────────┐
                         │ Registros reemplazados: 2 │
                         │ ¿Deshacer esto?           │
                         │                           │
                         │      [ Sí ] [ No ]        │
                         └───────────────────────────┘





────────────────────────────────────────────────────────────────────────────────
                                                                       Fila 2/3
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr





                           bbbbbbbbbbbbbbbbbbbbbbbbb


                                       BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== back 80x24 cursor hidden
 Listas › order_priority                              DEMO  ficha · ana · 06:00
  1 Datos [2 Valores] 3 Historial
 Clave                         Etiqueta (español)       Etiqueta (inglés)
 low                           Baja                     Low
►high                          Alta                     High
 urgent                        Urgente                  Urgent
 normal                        Normal                   Normal













────────────────────────────────────────────────────────────────────────────────
 Se deshizo: Registros reemplazados: 2                                 Fila 2/4
 n nuevo · Enter edita · . reemplaza por otro · d lo quita · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
