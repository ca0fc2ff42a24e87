=== actions 80x24 cursor 4,13
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: buho                                      activos · 1 · Razón social ↑
 Cl┌─ 000005 Zapatería El Búho ─────────────────────────────────────────────┐
►00│ Buscar:                                                                │o
   │ ►Convertir en cliente                                                  │
   │  Contactos                                                     ventana │
   │  Notas                                                         ventana │
   │  ODS                                                           ventana │
   │  Ventas                                                        ventana │
   │  Facturación periódica                                         ventana │
   │  Archivar                                                              │
   │  Fusionar con otro                                                     │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________
                                                                       Fila 1/1
 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbb                                              bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd











 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== convert 80x24 cursor 12,34
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: buho                                      activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000005   Zapatería El Búho                     Zapatería El Búho    Prospecto




              ┌─────────────────────────────────────────────────┐
              │ ¿Convertir 000005 Zapatería El Búho en cliente? │
              │                                                 │
              │                 [ Sí ] [ No ]                   │
              └─────────────────────────────────────────────────┘






________________________________________________________________________________
                                                                       Fila 1/1
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr





                bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                                BBBBBB









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== missing 80x24 cursor 16,41
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: buho                                      activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000005   Zapatería El Búho                     Zapatería El Búho    Prospecto

           ┌───────────────────────────────────────────────────────┐
           │ Falta RFC; los documentos de un cliente lo necesitan. │
           │ Falta Régimen fiscal; los documentos de un cliente lo │
           │ necesitan.                                            │
           │ Falta Uso de CFDI; los documentos de un cliente lo    │
           │ necesitan.                                            │
           │ Falta el código postal del domicilio fiscal; los      │
           │ documentos de un cliente lo necesitan.                │
           │ ¿Seguir de todos modos?                               │
           │                                                       │
           │                    [ Sí ] [ No ]                      │
           └───────────────────────────────────────────────────────┘


________________________________________________________________________________
                                                                       Fila 1/1
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr


             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








                                       BBBBBB





 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== complete 80x24 cursor 5,23
 Clientes › 000005 Zapatería El Búho                DEMO  ficha · oscar · 06:00
  Clave               [000005  ]
* Razón social        [Zapatería El Búho                                      ]
  Nombre comercial    [                                                       ]
  Tipo                 Prospecto           País             [México          ▼]
  RFC                 [              ]     Tipo de persona  [                ▼]
  Id. externo         [                 ]  Teléfono 1       [33 3615 0000     ]
  Teléfono 2          [                 ]  Correo           [                 ]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen fiscal      [                ▼]  Uso de CFDI      [                ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Límite de crédito   [              ]     Lista de precios [                ▼]
  Estatus             [                ▼]  Asignado a       [                ▼]
  Copia de correos    [ ]






________________________________________________________________________________
 Complete lo que falta y guarde; después inténtelo otra vez.
 Tab: otro campo · Ctrl-U: vaciar · F5: como estaba · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                       ddddddddddddddddd
                       bbbbbbbbbbbbbb
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== delete 80x24 cursor 13,41
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: buho                                      activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000005   Zapatería El Búho                     Zapatería El Búho    Prospecto




               ┌───────────────────────────────────────────────┐
               │ ¿Archivar 000005 Zapatería El Búho?           │
               │ Se puede restaurar: f muestra los archivados. │
               │                                               │
               │                [ Sí ] [ No ]                  │
               └───────────────────────────────────────────────┘





________________________________________________________________________________
                                                                       Fila 1/1
 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr





                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                       BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== kept 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: buho                                      activos · 1 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
►000005   Zapatería El Búho                     Zapatería El Búho    Prospecto















________________________________________________________________________________
                                                                       Fila 1/1
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== archived 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: buho                                      activos · 0 · Razón social ↑
 Clave    Razón social↑                         Contacto principal   Tipo
 Nada coincide. Esc termina la búsqueda.















________________________________________________________________________________
 Se archivó: 000005 Zapatería El Búho; f muestra lo archivado.
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2       3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== archived-list 80x24 cursor hidden
 Clientes                                           DEMO  ficha · oscar · 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                 solo archivados · 2 · Razón social ↑
 Clave    Razón social↑                               Tipo       RFC
►000027   (en archivo) Firma Cerrada                  Cliente
 000005   (en archivo) Zapatería El Búho              Prospecto














________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q salir
1Ayuda  2Acción 3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr ddddddddddddddddddddddddddddddddddddddddddd dddddddddd dddddddddddddd
 dddddddd ddddddddddddddddddddddddddddddddddddddddddd dddddddddd dddddddddddddd
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== archived-card 80x24 cursor hidden
 Clientes › 000027 Firma Cerrada (en archivo)       DEMO  ficha · oscar · 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000027
 Razón social         Firma Cerrada
 Nombre comercial
 Tipo                 Cliente             País              México
 RFC                                      Tipo de persona
 Id. externo                              Teléfono 1
 Teléfono 2                               Correo
 Sitio web                                Giro
 Régimen fiscal                           Uso de CFDI
 Condiciones de pago                      Días de crédito   0
 Límite de crédito    0.00                Lista de precios
 Estatus                                  Asignado a
 Copia de correos     no                  Saldo             0.00
 Alta                 21/11/2026 06:00




________________________________________________________________________________

 En archivo · . restaura · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6Ant.   7Sig.   8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== restore 80x24 cursor hidden
 ODS › 000027 Firma Cerrada                         DEMO  ficha · oscar · 06:00
 Buscar: /                                                activos · 0 · Fecha ↓
 Número       Fecha↓     Estado       Técnico    Prioridad Prometida
 Aún no hay nada aquí. F7 agrega el primero.
















________________________________________________________________________________

 / buscar · Enter abre · f mostrar solo · : ir a · w Contactos · q volver
1Ayuda  2       3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== restored 80x24 cursor 4,13
 ODS › 000027 Firma Cerrada                         DEMO  ficha · oscar · 06:00
 Buscar: /                                                activos · 0 · Fecha ↓
 Número       Fecha↓     Estado       Técnico    Prioridad Prometida
 Aú┌─ Orden ────────────────────────────────────────────────────────────────┐
   │ Buscar:                                                                │
   │  Número                                                                │
   │ ►Fecha                                                                 │
   │  Estado                                                                │
   │  Técnico                                                               │
   │  Prioridad                                                             │
   │  Prometida                                                             │
   │  Cliente                                                    no visible │
   │  País                                                       no visible │
   │  RFC                                                        no visible │
   │  Hora                                                       no visible │
   │  Recibida por                                               no visible │
   │  Sucursal                                                   no visible │
   │  Número externo                                             no visible │
   │  El equipo es                                               no visible │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dd  bbbbbbb                                                                 dd
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr




                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd
                                                                 dddddddddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
